package dev.undertone.benchmarks.page;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class BuildVersion implements IVersionProvider {
    /** Creates the provider; picocli does. */
    public BuildVersion() {}

    @Override
    public String[] getVersion() {
        String version = BuildVersion.class.getPackage().getImplementationVersion();
        return new String[] {"undertone-benchmarks " + (version == null ? "(not packaged)" : version)};
    }
}
