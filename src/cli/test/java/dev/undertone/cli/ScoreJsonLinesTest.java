package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreJsonLinesTest {
    private static final String NOTHING =
            "\"frustration\":0.0474,\"urgency\":0.0474,\"satisfaction\":0.0474,\"labels\":[]";
    private static final String UNSCORED = "\"frustration\":0.0,\"urgency\":0.0,\"satisfaction\":0.0,\"labels\":[]";

    private static Run score(String lines, String... more) {
        String[] words = new String[more.length + 3];
        System.arraycopy(more, 0, words, 0, more.length);
        words[more.length] = "--format";
        words[more.length + 1] = "jsonl";
        words[more.length + 2] = "-";
        return Run.score(lines, words);
    }

    @Test
    void objects_answeredOneByOneInOrder() {
        Run run = score("""
                {"id": 1, "text": "this is awful"}
                {"id": 2, "text": "how lovely this is"}
                {"id": 3, "text": "please do it right now"}
                """);

        assertThat(run.out()).isEqualTo("""
                        {"id":1,"frustration":0.7311,"urgency":0.2689,"satisfaction":0.0474,"labels":["frustration"]}
                        {"id":2,"frustration":0.0067,"urgency":0.0474,"satisfaction":0.7311,"labels":["satisfaction"]}
                        {"id":3,"frustration":0.0474,"urgency":0.7311,"satisfaction":0.0474,"labels":["urgency"]}
                        """);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "-0",
                "1.10",
                "1e5",
                "12345678901234567890",
                "\"a\"",
                "\"\\u00e9\"",
                "\"ü\"",
                "true",
                "null",
                "\"\""
            })
    void idOfAnyScalarType_carriedAsSpelled(String id) {
        Run run = score("{\"text\":\"the day\", \"id\" : " + id + " }\n");

        assertThat(run.out()).isEqualTo("{\"id\":" + id + "," + NOTHING + "}\n");
    }

    @Test
    void otherFields_carriedWithoutTheText() {
        Run run = score("{\"lang\":\"en\",\"text\":\"the day\",\"tags\":[1, {\"a\" : 2.50}],\"id\":1,\"n\":0.10}\n");

        assertThat(run.out())
                .isEqualTo("{\"id\":1," + NOTHING + ",\"lang\":\"en\",\"tags\":[1, {\"a\" : 2.50}],\"n\":0.10}\n");
    }

    @Test
    void scoreAtTheThreshold_earnsTheLabel() {
        assertThat(score("{\"text\":\"the grim day\"}\n").out())
                .startsWith("{\"frustration\":0.5,")
                .contains("\"labels\":[\"frustration\"]");
    }

    @Test
    void fieldsOfAnEarlierScoring_replaced() {
        Run run =
                score("{\"id\":1,\"urgency\":0.9,\"labels\":[\"urgency\"],\"unscored\":\"x\",\"text\":\"the day\"}\n");

        assertThat(run.out()).isEqualTo("{\"id\":1," + NOTHING + "}\n");
        assertThat(run.err()).contains("which were replaced: labels, unscored, urgency\n");
    }

    @ParameterizedTest
    @CsvSource({"text", "message", "Body", "CONTENT", "comment", "utterance"})
    void textField_foundByName(String name) {
        assertThat(score("{\"" + name + "\":\"this is awful\"}\n").out()).contains("[\"frustration\"]");
    }

    @Test
    void textAndIdColumn_chosen() {
        Run run = score(
                "{\"text\":\"how lovely\",\"said\":\"this is awful\",\"ticket\":5}\n",
                "--text-column",
                "said",
                "--id-column",
                "ticket");

        assertThat(run.out())
                .startsWith("{\"ticket\":5,\"frustration\":0.7311")
                .endsWith(",\"text\":\"how lovely\"}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"text\":\"\"};empty",
                "{\"text\":\" \\n \"};empty",
                "{\"text\":null};empty",
                "'';empty",
                "{\"text\":\"je ne suis pas certain que cela soit vraiment une bonne chose pour nous tous\"};other-language"
            })
    void messageWithoutScores_saysWhy(String line, String reason) {
        Run run = score(line + "\n");

        assertThat(run.out()).isEqualTo("{" + UNSCORED + ",\"unscored\":\"" + reason + "\"}\n");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"text\": SECRET};not valid JSON at column 10",
                "{\"text\":\"SECRET\"} x;not valid JSON at column 19",
                "{\"text\":\"SECRET\"}{};something follows the JSON object",
                "{\"text\":\"SECRET\";not valid JSON at column 17",
                "[\"SECRET\"];the line must be a JSON object",
                "\"SECRET\";the line must be a JSON object",
                "{\"text\":[\"SECRET\"]};the message must be a string",
                "{\"SECRET\":1};no field text, message, body, content, comment, comments, utterance, review, feedback"
            })
    void brokenLine_rejectedWithoutItsTextAndTheRestGoesOn(String line, String reason) {
        Run run = score("{\"text\":\"the day\"}\n" + line + "\n{\"text\":\"the day\"}\n");

        assertThat(run.out().lines())
                .containsExactly("{" + NOTHING + "}", "{\"line\":2,\"error\":\"" + reason + "\"}", "{" + NOTHING + "}");
        assertThat(run.err()).isEqualTo("undertone: standard input: row 2, line 2 rejected: " + reason + "\n");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void nestingWithoutEnd_rejected() {
        Run run = score("{\"text\":\"the day\",\"x\":" + "[".repeat(5000) + "\n");

        assertThat(run.out()).contains("\"line\":1,\"error\":");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void invalidUtf8_rejectedWithByte() {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes("{\"text\":\"a".getBytes(StandardCharsets.UTF_8));
        input.write(0xFF);
        input.writeBytes("\"}\n{\"text\":\"the day of the \uFFFD\"}\n".getBytes(StandardCharsets.UTF_8));

        Run run = Run.on(input.toByteArray(), Run.scoreWords("--format", "jsonl", "-"));

        assertThat(run.out().lines())
                .containsExactly("{\"line\":1,\"error\":\"byte 11 of the line is not UTF-8\"}", "{" + NOTHING + "}");
    }

    @Test
    void windowsLineEndsAndByteOrderMark_understood() {
        assertThat(score("\uFEFF{\"id\":1,\"text\":\"the day\"}\r\n{\"id\":2,\"text\":\"the day\"}")
                        .out())
                .isEqualTo("{\"id\":1," + NOTHING + "}\n{\"id\":2," + NOTHING + "}\n");
    }

    @Test
    void manyRejections_countedButNotAllPrinted() {
        Run run = Run.on("x\n".repeat(50), "score", "--format", "jsonl", "-");

        assertThat(run.err().lines()).hasSize(22);
        assertThat(run.err()).contains("row 20,").doesNotContain("row 21,").contains("rejected 50");
    }

    @Test
    void explain_addsTheLedger() {
        Run run = score("{\"id\":1,\"text\":\"this is not lovely\"}\n", "--explain");

        assertThat(run.out())
                .contains("\"cues\":[")
                .contains(
                        "{\"dimension\":\"satisfaction\",\"category\":\"praise\",\"term\":\"lovely\",\"begin\":12,\"end\":18,"
                                + "\"weight\":2.0,\"shifters\":[{\"kind\":\"negator\",\"term\":\"not\",\"begin\":8,\"end\":11,"
                                + "\"factor\":-0.5}],\"contribution\":-1.0}");
    }

    @Test
    void explain_givesTheSameScores() {
        String lines = "{\"id\":1,\"text\":\"this is not lovely, it is awful\"}\n{\"id\":2,\"text\":\"\"}\n";

        assertThat(score(lines, "--explain").out().replaceAll(",\"cues\":\\[.*]}", "}"))
                .isEqualTo(score(lines).out());
    }

    @Test
    void roles_otherRowsAreCarriedUnscored() {
        Run run = score("""
                {"id":1,"role":"Customer","text":"this is awful"}
                {"id":2,"role":"agent","text":"this is awful"}
                {"id":3,"text":"this is awful"}
                """, "--roles", "customer,caller");

        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("0.7311"),
                        second -> assertThat(second)
                                .contains("\"unscored\":\"other-role\"")
                                .doesNotContain("0.7311"),
                        third -> assertThat(third).contains("\"id\":3,").contains("\"unscored\":\"other-role\""));
    }
}
