package dev.undertone.lab.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void runs_areCountedOncePerMessageAndCutAtSentencesAndHandles() {
        assertThat(phrases(2, 3, "red blue green", "red blue. green", "red @shop blue red blue", "blue green"))
                .containsExactly("blue 4", "blue green 2", "green 3", "red 3", "red blue 3");
    }

    @Test
    void oneMessageThatRepeatsItself_isNotEnough() {
        assertThat(phrases(2, 2, "red red red red", "blue")).isEmpty();
    }

    @Test
    void longestRun_isOfMaxWords() {
        assertThat(phrases(2, 2, "a b c d", "a b c d"))
                .contains("a b 2", "c d 2")
                .doesNotContain("a b c 2");
        assertThat(phrases(2, 4, "a b c d", "a b c d")).contains("a b c d 2");
    }

    @Test
    void emoji_standAlone() {
        assertThat(phrases(2, 2, "oh \uD83E\uDD28 well", "oh \uD83E\uDD28 well"))
                .containsExactly("oh 2", "well 2", "\uD83E\uDD28 2");
    }

    @Test
    void partOfALongerRun_isMarked() {
        List<String> parts = new ArrayList<>();
        Corpus corpus = corpus("back to square one", "back to square one", "a square garden", "back to bed");
        Phrases phrases = Phrases.of(corpus.readings(), corpus.lexis(), 2, 4);
        for (int p = 0; p < phrases.size(); p++) {
            if (phrases.isPart(p)) {
                parts.add(text(corpus, phrases, p));
            }
        }

        assertThat(parts)
                .contains("one", "back", "to", "to square", "square one", "back to square", "to square one")
                .doesNotContain("square", "back to", "back to square one");
    }

    @Test
    void textThatIsAlwaysTheSame_isAPartOfMoreThanIsAskedFor() {
        Corpus corpus = corpus("hello from your friendly bot", "hello from your friendly bot", "hello bot");
        Phrases phrases = Phrases.of(corpus.readings(), corpus.lexis(), 2, 2);
        List<String> whole = new ArrayList<>();
        for (int p = 0; p < phrases.size(); p++) {
            if (!phrases.isPart(p)) {
                whole.add(text(corpus, phrases, p));
            }
        }

        assertThat(whole).containsExactlyInAnyOrder("hello", "bot");
    }

    private static List<String> phrases(int minCount, int maxWords, String... messages) {
        Corpus corpus = corpus(messages);
        Phrases phrases = Phrases.of(corpus.readings(), corpus.lexis(), minCount, maxWords);
        TreeMap<String, Long> counts = new TreeMap<>();
        for (int p = 0; p < phrases.size(); p++) {
            counts.put(text(corpus, phrases, p), messages(phrases.places(p)));
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    private static long messages(int[] places) {
        List<Integer> messages = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            messages.add(places[i]);
        }
        return messages.stream().distinct().count();
    }

    private static String text(Corpus corpus, Phrases phrases, int phrase) {
        return String.join(
                " ",
                Arrays.stream(phrases.words(phrase))
                        .mapToObj(corpus.lexis()::form)
                        .toList());
    }

    private static Corpus corpus(String... messages) {
        List<String> lines = Arrays.stream(messages).map(text -> "0 " + text).toList();
        return Corpus.read(Invented.analyzer(), List.of(Invented.set("one", lines)));
    }
}
