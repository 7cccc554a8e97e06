package dev.undertone.benchmarks.speed.child;

import dev.undertone.ToneAnalyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs programs in JVMs of their own, with nothing on the class path but the program, the library and what the library needs.
 * Holds a folder with the programs until it is closed. Not thread-safe.
 */
public final class ChildJvm implements AutoCloseable {
    private static final List<String> NEEDED =
            List.of("org.apache.commons.text.StringEscapeUtils", "org.apache.commons.lang3.StringUtils");

    private final Path folder;
    private final List<Path> programs = new ArrayList<>();

    /**
     * Creates the folder.
     *
     * @throws IOException if it cannot be written
     */
    public ChildJvm() throws IOException {
        folder = Files.createTempDirectory("undertone-benchmarks");
    }

    /**
     * What a program said.
     *
     * @param millis from the start of the process to the first character that it wrote
     * @param numbers what it wrote behind that, a number a line
     */
    public record Answer(double millis, List<Long> numbers) {
        /** Creates an answer; the list is copied. */
        public Answer {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Runs a program and waits for its end.
     *
     * @param program uses the JDK and the library only
     * @param options of the JVM
     * @throws IOException if it cannot be started, or ends with anything but 0
     */
    public Answer run(Class<?> program, String... options) throws IOException {
        install(program);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), program.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        long begin = System.nanoTime();
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            int mark = out.read();
            double millis = (System.nanoTime() - begin) / 1e6;
            BufferedReader rest = new BufferedReader(new InputStreamReader(out, StandardCharsets.US_ASCII));
            List<Long> numbers = rest.lines().map(Long::valueOf).toList();
            int code = process.waitFor();
            if (mark != '+' || code != 0) {
                throw new IOException(program.getName() + " must end with 0 (got " + code + ")");
            }
            return new Answer(millis, numbers);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + program.getName() + " ran", e);
        }
    }

    private void install(Class<?> program) throws IOException {
        String name = program.getName().replace('.', '/') + ".class";
        Path file = folder.resolve(name);
        if (programs.contains(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = program.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("a program must be a class file (got " + program + ")");
            }
            Files.copy(in, file);
        }
        programs.add(file);
    }

    private String classPath() {
        Stream<Path> needed = NEEDED.stream().flatMap(name -> locate(name).stream());
        return Stream.concat(Stream.of(folder, origin(ToneAnalyzer.class).orElseThrow()), needed)
                .distinct()
                .map(Path::toString)
                .reduce((one, other) -> one + java.io.File.pathSeparator + other)
                .orElseThrow();
    }

    /** Returns where a class comes from; nothing when there is no such class, for then the library no longer needs it. */
    private static Optional<Path> locate(String className) {
        try {
            return origin(Class.forName(className, false, ChildJvm.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " must come from a file", e);
        }
    }

    /** Deletes the folder. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(ChildJvm::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
