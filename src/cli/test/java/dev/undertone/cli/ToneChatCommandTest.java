package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneChatCommandTest {
    @TempDir
    private Path folder;

    private static String utterance(String user, String text) {
        return "{\"text\":\"" + text + "\",\"user\":\"" + user + "\"}";
    }

    private static Run answer(String utterances, String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "tone-chat";
        System.arraycopy(options, 0, words, 1, options.length);
        return Run.on("{\"utterances\":[" + utterances + "]}", words);
    }

    @Test
    void request_isAnsweredInTheShapeOfTheService() {
        Run run = answer(utterance("customer", "This is ridiculous!") + "," + utterance("customer", "Where is it?"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .matches("\\{\"utterances_tone\":\\[\\{\"utterance_id\":0,\"utterance_text\":\"This is ridiculous!\","
                        + "\"tones\":\\[\\{\"score\":0\\.\\d{1,6},\"tone_id\":\"frustrated\",\"tone_name\":\"Frustrated\"}]},"
                        + "\\{\"utterance_id\":1,\"utterance_text\":\"Where is it\\?\",\"tones\":\\[]}]}\n");
    }

    @Test
    void outputNamedAsPacked_isPacked() throws IOException {
        Path response = folder.resolve("response.json.gz");

        Run run = answer(utterance("customer", "Where is it?"), "--output", response.toString());

        assertThat(run.code()).isZero();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(response))) {
            assertThat(in).asString(StandardCharsets.UTF_8).startsWith("{\"utterances_tone\":[");
        }
    }

    @Test
    void tonesThatCategoriesCarry_areTold() {
        assertThat(answer(utterance("customer", "Thank you so much!")).out())
                .contains("\"satisfied\"", "\"polite\"")
                .doesNotContain("impolite");
        assertThat(answer(utterance("customer", "You bloody idiots!")).out())
                .contains("\"impolite\"", "\"frustrated\"");
        assertThat(answer(utterance("customer", "I am so disappointed 😢")).out())
                .contains("\"sad\"", "\"frustrated\"");
        assertThat(answer(utterance("customer", "I am over the moon, yay!")).out())
                .contains("\"excited\"");
    }

    @Test
    void byteOrderMark_isPassedOver() {
        Run run = Run.on("\uFEFF{\"utterances\":[]}", "tone-chat");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("{\"utterances_tone\":[]}\n");
    }

    @Test
    void wrongInput_isToldWithWhatWasGot() {
        assertThat(Run.on("", "tone-chat").err())
                .isEqualTo("undertone: a request must be an object with a field utterances (got nothing)\n");
        assertThat(Run.of("tone-chat", "no-such.json").err()).isEqualTo("undertone: no such file: no-such.json\n");
        assertThat(Run.of("tone-chat", ".").err()).isEqualTo("undertone: the request must be a file (got .)\n");
        assertThat(answer("", "--lexicon", "replies").err())
                .startsWith("undertone: --lexicon must have frustration, urgency or satisfaction");
    }

    @Test
    void agentsUtterances_areNotFrustrated() {
        String text = "Sorry to hear that this was so frustrating.";
        assertThat(answer(utterance("customer", text)).out()).contains("\"frustrated\"");
        assertThat(answer(utterance("agent", text)).out()).contains("\"tones\":[]");
    }

    @Test
    void lexiconForAgents_makesThemSympathetic() throws IOException {
        Files.writeString(
                folder.resolve("manifest.tsv"),
                "format\t1\nid\treplies\nversion\t1\nlanguage\ten\nlicence\tApache-2.0\nsources\tinvented\nfile\tempathy.tsv\n");
        Files.writeString(
                folder.resolve("empathy.tsv"),
                "@table\tcues\n@dimension\tempathy\n@category\tfeeling names it\n\nthat must be upsetting\tfeeling\t4\n");
        Run run = answer(utterance("agent", "I see, that must be upsetting."), "--agents", folder.toString());
        assertThat(run.out()).contains("\"tone_id\":\"sympathetic\"");
    }

    @Test
    void limits_areKeptOnlyWhenAskedFor() {
        StringBuilder many = new StringBuilder(utterance("customer", "ridiculous ".repeat(50)));
        for (int i = 0; i < 50; i++) {
            many.append(',').append(utterance("customer", "Hello."));
        }
        Run free = answer(many.toString());
        assertThat(free.out()).contains("\"utterance_id\":50").doesNotContain("\"error\"", "\"warning\"");
        Run kept = answer(many.toString(), "--limits");
        assertThat(kept.out())
                .contains("\"error\":\"The utterance has more than 500 characters; it was not analysed.\",\"tones\":[]")
                .contains("\"utterance_id\":49")
                .doesNotContain("\"utterance_id\":50")
                .contains("\"warning\":\"The request has 51 utterances; only the first 50 were analysed.\"");
    }

    @Test
    void wrongRequests_areRefusedWithoutTheirWords() {
        assertWrong("{\"utterances\":[{\"text\":\"SECRET", "a request must be JSON");
        assertWrong("{\"SECRET\":" + "[".repeat(5000) + "]".repeat(5000) + "}", "a request must be JSON");
        assertWrong("[\"SECRET\"]", "a request must be an object (at line 1, column 1)");
        assertWrong("{\"SECRET\":[]}", "a request must have a field utterances");
        assertWrong("{\"utterances\":{\"SECRET\":1}}", "utterances must be an array");
        assertWrong("{\"utterances\":[{\"user\":\"SECRET\"}]}", "an utterance must have a text");
        assertWrong("{\"utterances\":[{\"text\":4711}]}", "an utterance's text must be a string");
    }

    private static void assertWrong(String request, String message) {
        Run run = Run.on(request, "tone-chat");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains(message).doesNotContain("SECRET", "4711");
        assertThat(run.out()).isEmpty();
    }
}
