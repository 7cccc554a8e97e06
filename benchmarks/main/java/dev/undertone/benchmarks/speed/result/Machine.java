package dev.undertone.benchmarks.speed.result;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where it was measured. Immutable.
 *
 * @param processor its name and how many of it the JVM sees
 * @param system operating system and memory
 * @param java the JVM and its version
 * @param load how many threads wanted to run when the measurement began, besides it; negative where the system does not tell
 * @param processors how many the JVM sees
 */
public record Machine(String processor, String system, String java, double load, int processors) {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final double GIBI = 1L << 30;

    /** Returns this one. */
    public static Machine here() {
        int processors = Runtime.getRuntime().availableProcessors();
        var os = ManagementFactory.getOperatingSystemMXBean();
        String memory = os instanceof com.sun.management.OperatingSystemMXBean known
                ? String.format(Locale.ROOT, ", %.0f GiB of memory", known.getTotalMemorySize() / GIBI)
                : "";
        return new Machine(
                processorName() + ", " + processors + (processors == 1 ? " processor" : " processors"),
                os.getName() + ", " + os.getArch() + memory,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                os.getSystemLoadAverage(),
                processors);
    }

    private static String processorName() {
        try {
            if (Files.isReadable(CPU_INFO)) {
                return Files.readAllLines(CPU_INFO).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown processor");
            }
        } catch (IOException e) {
            return "unknown processor (" + e.getMessage() + ")";
        }
        return "unknown processor";
    }

    /** Returns whether others were using the machine too much for small differences to mean anything. */
    public boolean isBusy() {
        return load > processors / 4.0;
    }
}
