package dev.undertone.lab.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogOddsTest {
    /** Four messages on either side, each of two words and a weight of one half. */
    private final Tally set = tally(4, 4, 0.5);

    private static Tally tally(int with, int without, double weight) {
        Tally tally = new Tally();
        for (int i = 0; i < with + without; i++) {
            tally.add(i < with, weight, 2);
        }
        return tally;
    }

    @Test
    void threeAgainstOne_isWhatIsComputedByHand() {
        LogOdds odds = LogOdds.of(tally(3, 1, 0.5), set, 0.25);

        // imagined messages: a quarter of a tenth of 8, and 2 more: 2.2 of a weight of one half, 0.55 on either side;
        // words with the prior: 4 · (1 + (0.8 + 2 · 2) / 8) = 6.4
        assertThat(odds.delta())
                .isEqualTo(Math.log(2.05 / (6.4 - 2.05)) - Math.log(1.05 / (6.4 - 1.05)), within(1e-12));
        assertThat(odds.variance())
                .isEqualTo((0.75 + 0.275) / (2.05 * 2.05) + (0.25 + 0.275) / (1.05 * 1.05), within(1e-12));
    }

    @Test
    void termThatIsNowhere_saysNothing() {
        assertThat(LogOdds.of(new Tally(), set, 0).delta()).isEqualTo(0, within(1e-12));
        assertThat(LogOdds.of(new Tally(), tally(4, 40, 0.5), 0).delta()).isEqualTo(0, within(1e-12));
    }

    @Test
    void termInEveryMessage_saysNothing() {
        LogOdds odds = LogOdds.of(set, set, 1);

        assertThat(odds.delta()).isEqualTo(0, within(1e-12));
        assertThat(odds.variance()).isFinite();
    }

    @Test
    void longMessages_doNotMakeTheirWordsSpeakForTheirSide() {
        Tally uneven = new Tally();
        Tally term = new Tally();
        for (int i = 0; i < 1000; i++) {
            // one side has three times as many words, and each word three times as often
            uneven.add(true, 0.5, 6);
            uneven.add(false, 0.5, 2);
            if (i < 300) {
                term.add(true, 0.5, 6);
            }
            if (i < 100) {
                term.add(false, 0.5, 2);
            }
        }

        assertThat(LogOdds.of(term, uneven, 0).delta()).isEqualTo(0, within(1e-9));
    }

    @Test
    void messagesThatTheLexiconFindsAnyway_countLittle() {
        Tally missed = new Tally();
        Tally found = new Tally();
        for (int i = 0; i < 3; i++) {
            missed.add(true, 0.9, 2);
            found.add(true, 0.1, 2);
        }

        double ofMissed = LogOdds.of(missed, set, 0.25).delta();
        double ofFound = LogOdds.of(found, set, 0.25).delta();
        assertThat(ofMissed).isGreaterThan(2 * ofFound);
        assertThat(ofFound).isPositive();
    }

    @Test
    void twoMessagesWithARareLabel_proveNothing() {
        Tally rare = new Tally();
        for (int i = 0; i < 1000; i++) {
            rare.add(i < 10, i < 10 ? 0.99 : 0.01, 2);
        }
        Tally term = new Tally();
        for (int i = 0; i < 4; i++) {
            term.add(i < 2, i < 2 ? 0.99 : 0.01, 2);
        }

        LogOdds odds = LogOdds.of(term, rare, 0);
        assertThat(odds.delta()).isPositive();
        assertThat(odds.z()).isLessThan(2);
        assertThat(odds.shrunk().delta()).isLessThan(1);
    }

    @Test
    void oneSet_isShrunkAndItsUncertaintyGrows() {
        // variance 0.1875 and 0.25² between sets: a precision of 4
        LogOdds odds = LogOdds.together(List.of(new LogOdds(1, 0.1875)));

        assertThat(odds.z()).isEqualTo(2, within(1e-12));
        assertThat(odds.shrunk().delta()).isEqualTo(4.0 / 5, within(1e-12));
        assertThat(odds.shrunk().deviation()).isEqualTo(Math.sqrt(1.0 / 5), within(1e-12));
    }

    @Test
    void noSet_saysNothing() {
        assertThat(LogOdds.together(List.of()).z()).isNaN();
    }

    @Test
    void hugeSet_doesNotOutshoutTwoSmallOnes() {
        LogOdds huge = new LogOdds(1, 1e-9);
        LogOdds against = new LogOdds(-1, 0.01);

        assertThat(LogOdds.together(List.of(huge)).z()).isLessThanOrEqualTo(1 / LogOdds.BETWEEN_SETS);
        assertThat(LogOdds.together(List.of(huge, against, against)).delta()).isNegative();
    }

    @Test
    void setThatHardlyKnowsTheTerm_takesNothingAway() {
        LogOdds sure = new LogOdds(2, 0.05);
        LogOdds ignorant = new LogOdds(0, 1000);

        assertThat(LogOdds.together(List.of(sure, ignorant)).z())
                .isEqualTo(LogOdds.together(List.of(sure)).z(), within(1e-3));
    }
}
