package dev.undertone.benchmarks.speed.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.benchmarks.speed.result.Results;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedPageTest {
    private static String page(double load, boolean quick) {
        return new SpeedPage(Results.run(load)).text(3, 1, "-Xmx1g", quick);
    }

    @Test
    void knownFigures_inTheTableOfTheSet() {
        assertThat(page(0, false))
                .contains("| tokenise and probe | 100 ± 10.0 | 1.00 | 0 | – | 0.67 × [0.50, 0.73] |\n")
                .contains("| Undertone, `String` | 150 ± 30.0 | 1.50 | 0 | 1.50 × [1.36, 2.00] | – |\n")
                .contains(
                        "| Undertone, UTF-8 | 160 ± 30.0 | 1.60 | 0 | 1.60 × [1.27, 2.11] | 1.06 × [0.93, 1.07], a tie |\n")
                .contains("| VADER for Java | 3,000 ± 600 | 30.0 | 20,480 | 30.0 × [27.3, 40.0] | 20.0 × |\n");
    }

    @Test
    void limits_keptOrNot() {
        assertThat(page(0, false))
                .contains("| a `String`, beside the floor | ≤ 2.00 × | 1.50 × [1.36, 2.00] | yes |\n")
                .contains("| bytes allocated for a `String` | 0 | 0 | yes |\n")
                .contains("| UTF-8, beside a `String` | ≤ 1 ×, or a tie | 1.06 × [0.93, 1.07], a tie | yes |\n")
                .contains(
                        "| a character of an e-mail, beside one of a tweet | ≤ 1.00 × | 0.90 × [0.60, 1.20], a tie | yes |\n")
                .contains(
                        "| a character of non-ASCII text, beside one of a tweet | ≤ 3.00 × | 3.15 × [2.10, 4.20] | **no** |\n")
                .contains("| VADER for Java, beside a `String` of Undertone | ≥ 15.0 × | 20.0 × | yes |\n")
                .contains("| two threads, beside one | ≥ 1.80 × | 1.88 × | yes |\n")
                .contains("| Undertone, `String` | 2 | 160 | 12,500,000 | 1.88 × |\n")
                .contains("| tokenise and probe | 2 | 125 | 16,000,000 | 1.60 × |\n")
                .contains("| p99 beside p50, warm | ≤ 5.00 × | 3.50 × | yes |\n")
                .contains("| ≤ 5.00 × | 3.00 × | yes |\n")
                .contains("| start of the JVM to the first score | ≤ 60.0 ms | 50.0 ms | yes |\n")
                .contains("| heap of the loaded lexicon | ≤ 2.00 MiB | 3.00 MiB | **no** |\n");
    }

    @Test
    void limitOfWhatWasNotMeasured_leftOut() {
        assertThat(page(0, false)).doesNotContain("`HashMap` and `split`, beside a `String`");
    }

    @Test
    void lengths_aRowForEachShape() {
        assertThat(page(0, false))
                .contains("| ns a character | 100 | 1,000,000 | worst beside best |\n")
                .contains("| all negators | 10.0 | 12.0 | 1.20 × |\n");
    }

    @Test
    void whatFailed_saidAtTheTopAndLeftOut() {
        String page = new SpeedPage(Results.run(0, List.of("emoji, 1000000 characters"))).text(3, 1, "-Xmx1g", false);

        assertThat(page)
                .contains("**Could not be measured, and is missing: emoji, 1000000 characters.**\n")
                .contains("| all emoji | 4.00 | – | – |\n")
                .contains("two threads, beside one")
                .contains("| ≤ 5.00 × | one could not be measured | **no** |\n")
                .doesNotContain("p99 beside p50", "null");
        assertThat(page(0, false)).doesNotContain("Could not be measured");
    }

    @Test
    void page_leavesNothingOpen() {
        assertThat(page(0, true))
                .doesNotContain("{{", "}}", "NaN", "null")
                .contains("| tweets | pots & <lids> | 10,000 | 100 | 0 % |\n")
                .contains("| processor | A Processor |\n", "| lexicon | lids-en 1 |\n", "`-Xmx1g`")
                .contains("### e-mails\n", "### non-ASCII\n");
    }

    @Test
    void quickLookAndBusyMachine_saidAtTheTop() {
        assertThat(page(3.04, true)).contains("**A quick look", "3.0 threads of others wanted its 2 processors");
        assertThat(page(0.2, false)).doesNotContain("A quick look", "was busy");
    }

    @Test
    void summary_hasTableAndLimits() {
        assertThat(new SpeedPage(Results.run(0)).summary()).contains("| VADER for Java |", "| what | limit |");
    }
}
