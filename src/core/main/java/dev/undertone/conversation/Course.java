package dev.undertone.conversation;

import java.util.List;
import java.util.Set;

/**
 * The categories of cue that speak of the course of a conversation, of what has been tried, promised, repeated and waited for, and
 * of what the customer will do about it. A cue of another kind may as well speak of the matter itself, or be a joke.
 */
final class Course {
    private static final Set<String> CATEGORIES = Set.of(
            "repetition",
            "ignored",
            "unresolved",
            "broken-promise",
            "waiting",
            "effort",
            "passed-around",
            "giving-up",
            "churn-threat",
            "complaint-threat");

    private Course() {}

    /** Tells whether one of the categories, {@linkplain Turn#join joined}, speaks of the course. */
    static boolean isNamed(String categories) {
        List<String> names = Turn.split(categories);
        for (int i = 0; i < names.size(); i++) {
            if (CATEGORIES.contains(names.get(i))) {
                return true;
            }
        }
        return false;
    }
}
