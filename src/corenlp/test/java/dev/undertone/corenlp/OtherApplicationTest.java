package dev.undertone.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small application of its own that has commons-text and SLF4J 2, and adds this module. CoreNLP's own dependencies would bring a
 * commons-lang3 with which commons-text dies, and an SLF4J of another generation.
 */
class OtherApplicationTest {
    /** What the application and this module bring: no test library, and nothing else. */
    private static final List<String> JARS = List.of(
            "commons-text-",
            "commons-lang3-",
            "slf4j-api-2",
            "stanford-corenlp-",
            "ejml-",
            "src/core/",
            "src/corenlp/target/classes");

    private static final String SOURCE = """
            import dev.undertone.ToneAnalyzer;
            import dev.undertone.ToneReport;
            import dev.undertone.sentiment.SentimentModelProvider;
            import org.apache.commons.text.StringEscapeUtils;
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;

            public final class Application {
                public static void main(String[] args) {
                    Logger log = LoggerFactory.getLogger(Application.class);
                    log.atInfo().log("SLF4J 2");
                    ToneAnalyzer analyzer = ToneAnalyzer.builder()
                            .sentiment(SentimentModelProvider.installed().create(args[0]))
                            .build();
                    String message = StringEscapeUtils.unescapeHtml4("Nobody answers &amp; the lamp is lovely.");
                    ToneReport report = analyzer.analyze(message);
                    System.out.println(report.decision() + " " + report.sentiment().get(0).hasOpinion() + " " + message.length());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void commonsTextAndSlf4j2_workBesideTheModule() throws Exception {
        Path source = Files.writeString(folder.resolve("Application.java"), SOURCE);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-proc:none", "-cp", classPath(), source.toString()))
                .isZero();

        assertThat(run("treeless")).isEqualTo("ASKED_ALWAYS true 36\n");
        assertThat(run("pcfg")).isEqualTo("ASKED_ALWAYS true 36\n");
    }

    private String run(String depth) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx500m",
                        "-cp",
                        classPath() + File.pathSeparator + folder,
                        "Application",
                        depth)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return out;
    }

    private static String classPath() {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> JARS.stream().anyMatch(entry.replace('\\', '/')::contains))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(path).contains("commons-text-", "slf4j-api-2", "stanford-corenlp-");
        return path;
    }
}
