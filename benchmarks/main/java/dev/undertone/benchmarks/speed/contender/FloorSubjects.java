package dev.undertone.benchmarks.speed.contender;

import dev.undertone.benchmarks.speed.floor.Floors;
import dev.undertone.lexicon.Lexicon;
import java.util.List;
import java.util.function.ToLongBiFunction;

/** The floors, over the words of the bundled lexicon. */
final class FloorSubjects {
    private FloorSubjects() {}

    static Subject characterSum(List<String> messages) {
        return over(messages, Floors::characterSum);
    }

    static Subject tokenise(List<String> messages) {
        return over(messages, Floors::tokenise);
    }

    static Subject tokeniseAndHash(List<String> messages) {
        return over(messages, Floors::tokeniseAndHash);
    }

    static Subject tokeniseAndProbe(List<String> messages) {
        return over(messages, Floors::tokeniseAndProbe);
    }

    private static Subject over(List<String> messages, ToLongBiFunction<Floors, String> work) {
        Floors floors = Floors.of(Terms.of(Lexicon.bundled()).words());
        return () -> {
            Floors own = floors.another();
            return message -> work.applyAsLong(own, messages.get(message));
        };
    }
}
