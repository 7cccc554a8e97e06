package dev.undertone.cli;

import dev.undertone.lexicon.Lexicon;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: of the program, of the bundled lexicon, of Java. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Lexicon lexicon = Lexicon.bundled();
        return new String[] {
            "undertone " + program(),
            "lexicon " + lexicon.id() + " " + lexicon.version() + ", " + lexicon.entryCount() + " entries",
            "java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }

    /** The version that the build wrote into the jar; outside of a jar there is none. */
    static String program() {
        String version = VersionText.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
