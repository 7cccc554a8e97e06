package dev.undertone.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Turns as nobody would wish for them: no roles, times that jump, duplicates, unscored messages, levels that tie. */
final class RandomConversations {
    private static final String[] CATEGORIES = {"anger", "anger waiting", "repetition", ""};

    private final Random random;
    private final Scale scale;

    RandomConversations(long seed, Scale scale) {
        random = new Random(seed);
        this.scale = scale;
    }

    List<Turn> next() {
        int size = random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(14);
        boolean timed = random.nextInt(3) > 0;
        long now = 1_500_000_000L + random.nextInt(1000);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            now += random.nextInt(10) == 0 ? random.nextInt(8_000_000) - 4_000_000 : random.nextInt(1200);
            long time = timed && random.nextInt(6) > 0 ? now : Turn.NO_TIME;
            turns.add(
                    !turns.isEmpty() && random.nextInt(7) == 0
                            ? turns.get(Math.max(0, turns.size() - 1 - random.nextInt(12)))
                            : turn(time, random.nextInt(5) == 0 ? 0 : random.nextInt(1_000_000) + 1L));
        }
        return turns;
    }

    private Turn turn(long time, long fingerprint) {
        int kind = random.nextInt(12);
        if (kind < 4) {
            return Turn.reply(time, fingerprint, random.nextInt(8));
        }
        if (kind == 4) {
            return Turn.unscored(Role.OTHER, time, fingerprint, 0);
        }
        if (kind == 5) {
            return Turn.unscored(Role.CUSTOMER, time, fingerprint, random.nextInt(3) == 0 ? Turn.FOREIGN : 0);
        }
        short[] scores = new short[scale.size()];
        for (int d = 0; d < scores.length; d++) {
            // few values, so that there are ties
            scores[d] = (short) (random.nextInt(11) * 100);
        }
        String categories = scale.isFrustrated(scores) ? CATEGORIES[random.nextInt(CATEGORIES.length)] : "";
        return Turn.scored(time, fingerprint, scores, random.nextInt(4) * 8 + random.nextInt(8), categories);
    }
}
