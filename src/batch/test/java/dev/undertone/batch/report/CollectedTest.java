package dev.undertone.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.Answer;
import dev.undertone.batch.rows.Moment;
import dev.undertone.batch.rows.RowScore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectedTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:12:00Z, 2026-03-02T09:12:00Z",
        "2026-03-02T09:12:00+02:00, 2026-03-02T07:12:00Z",
        "2026-03-02 09:12:00, 2026-03-02T09:12:00Z",
        "2026-03-02T09:12, 2026-03-02T09:12:00Z",
        "2026-03-02, 2026-03-02T00:00:00Z",
        "1772442720, 2026-03-02T09:12:00Z",
        "1772442720000, 2026-03-02T09:12:00Z"
    })
    void time_readInAnyUsualForm(String text, Instant moment) {
        assertThat(Moment.of(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "yesterday at nine", "2026-13-40", "99999999999999999999", "02/03/2026"})
    void noTime_isNone(String text) {
        assertThat(Moment.of(text)).isNull();
        assertThat(Moment.of(null)).isNull();
    }

    @Test
    void text_escapedWhateverItHolds() {
        assertThat(Html.escape("<a href=\"x\" b='y'>&amp;`\u0007\u202E\uD800 \uD83D\uDE00\n"))
                .isEqualTo("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&#96;\uFFFD\uFFFD\uFFFD \uD83D\uDE00\n");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05T09:00:00Z, HOUR", "2026-03-20T09:00:00Z, DAY", "2026-11-01T09:00:00Z, MONTH"})
    void timeline_stepsBySpanNotByHowManyHaveMessages(Instant last, Timeline.Step step) {
        Timeline timeline = new Timeline(0);
        Answer nothing = new RowScore(ToneAnalyzer.create(), false, Set.of()).answer();

        timeline.add(Instant.parse("2026-03-02T09:12:00Z"), nothing);
        timeline.add(last, nothing);
        timeline.settle();

        assertThat(timeline.step()).isEqualTo(step);
        assertThat(timeline.steps()).hasSize(2);
        assertThat(timeline.aside()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1926-03-02, 99, 1", "2126-03-02, 99, 1", "2126-03-02, 19, 1", "2126-03-02, 18, 0", "2026-08-20, 99, 0"
    })
    void timeline_setsAsideAMessageOfAnotherYear(LocalDate odd, int others, int aside) {
        Timeline timeline = new Timeline(0);
        Answer nothing = new RowScore(ToneAnalyzer.create(), false, Set.of()).answer();
        for (int i = 0; i < others; i++) {
            timeline.add(Instant.parse("2026-03-02T09:12:00Z").plus(i % 4, ChronoUnit.HOURS), nothing);
        }

        timeline.add(odd.atStartOfDay(ZoneOffset.UTC).toInstant(), nothing);
        timeline.settle();

        assertThat(timeline.aside()).isEqualTo(aside);
        assertThat(timeline.step() == Timeline.Step.HOUR).isEqualTo(aside == 1);
    }

    @Test
    void timelineOfTwoEras_keepsBoth() {
        Timeline timeline = new Timeline(0);
        Answer nothing = new RowScore(ToneAnalyzer.create(), false, Set.of()).answer();
        for (int i = 0; i < 100; i++) {
            timeline.add(Instant.parse(i % 2 == 0 ? "1999-03-02T09:12:00Z" : "2026-03-02T09:12:00Z"), nothing);
        }
        timeline.settle();

        assertThat(timeline.aside()).isZero();
        assertThat(timeline.step()).isEqualTo(Timeline.Step.YEAR);
    }
}
