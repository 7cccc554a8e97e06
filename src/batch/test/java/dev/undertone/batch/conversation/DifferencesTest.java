package dev.undertone.batch.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifferencesTest {
    /** The first example of Newcombe's paper: 56 of 70 against 48 of 80. */
    @Test
    void differenceOfShares_isThatOfThePaper() {
        ShareDifference difference =
                new ShareDifference(new ShareDifference.Share(70, 56), new ShareDifference.Share(80, 48));
        assertThat(difference.value()).isEqualTo(0.2, within(1e-12));
        assertThat(difference.low()).isEqualTo(0.0524, within(5e-5));
        assertThat(difference.high()).isEqualTo(0.3339, within(5e-5));
    }

    /** Another of them, where the textbook's interval would leave [-1, 1]: 10 of 10 against 0 of 10. */
    @Test
    void extremeShares_keepTheIntervalInside() {
        ShareDifference difference =
                new ShareDifference(new ShareDifference.Share(10, 10), new ShareDifference.Share(10, 0));
        assertThat(difference.low()).isEqualTo(0.6075, within(5e-5));
        assertThat(difference.high()).isEqualTo(1, within(1e-12));
    }

    @Test
    void differenceOfMeans_isThatComputedByHand() {
        MeanDifference difference = new MeanDifference();
        for (double with : new double[] {1, 2, 3}) {
            difference.add(true, with);
        }
        for (double without : new double[] {0, 4}) {
            difference.add(false, without);
        }
        // variances 1 and 8: sqrt(1/3 + 8/2)
        assertThat(difference.value()).isEqualTo(0, within(1e-12));
        assertThat(difference.reach()).isEqualTo(1.959964 * Math.sqrt(1 / 3.0 + 4), within(1e-9));
        assertThat(difference.with()).isEqualTo(3);
        assertThat(difference.without()).isEqualTo(2);
    }

    @Test
    void singleValue_hasNoInterval() {
        MeanDifference difference = new MeanDifference();
        difference.add(true, 1);
        difference.add(false, 1);
        difference.add(false, 2);
        assertThat(difference.reach()).isInfinite();
    }
}
