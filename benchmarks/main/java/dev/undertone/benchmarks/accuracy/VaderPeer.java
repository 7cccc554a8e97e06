package dev.undertone.benchmarks.accuracy;

import com.vader.sentiment.analyzer.SentimentAnalyzer;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The Java port of VADER (Hutto and Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media
 * Text", ICWSM 2014). Threads may share it: the port keeps nothing between messages but its lexicon.
 */
public final class VaderPeer implements Peer {
    /** From here on VADER's authors call a compound score positive, and from its negative on downwards negative. */
    private static final double LABEL_FROM = 0.05;

    private static final String PROPERTIES =
            "/META-INF/maven/com.github.apanimesh061/vader-sentiment-analyzer/pom.properties";

    /** Creates the peer. */
    public VaderPeer() {}

    @Override
    public String name() {
        return "VADER";
    }

    @Override
    public String version() {
        Properties properties = new Properties();
        try (InputStream in = SentimentAnalyzer.class.getResourceAsStream(PROPERTIES)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "`com.github.apanimesh061:vader-sentiment-analyzer` " + properties.getProperty("version", "(unknown)");
    }

    @Override
    public String rule() {
        return "Satisfaction is the compound score, frustration its negative. Labels by the rule of VADER's authors: satisfaction"
                + " from +0.05 on, frustration from −0.05 downwards.";
    }

    @Override
    public Set<Dimension> dimensions() {
        return Valence.DIMENSIONS;
    }

    @Override
    public Map<Dimension, Verdict> judge(String message) {
        double compound = compound(message);
        int sign = compound >= LABEL_FROM ? 1 : compound <= -LABEL_FROM ? -1 : 0;
        return Valence.verdicts(compound, sign);
    }

    /**
     * Returns the compound score.
     *
     * @param message a message
     * @return the score in [-1, 1], with four decimals
     */
    public static double compound(String message) {
        try {
            SentimentAnalyzer analyzer = new SentimentAnalyzer(message);
            analyzer.analyze();
            Float compound =
                    Objects.requireNonNull(analyzer.getPolarity().get("compound"), "compound must not be null");
            // It has four decimals: through its digits, so that 0.05 does not fall short of 0.05.
            return Double.parseDouble(compound.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
