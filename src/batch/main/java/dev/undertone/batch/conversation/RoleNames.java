package dev.undertone.batch.conversation;

import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.conversation.Role;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which words of a file mean which role; case and blanks around them do not matter. Immutable. */
public final class RoleNames {
    private static final List<String> CUSTOMERS = List.of(
            "customer",
            "client",
            "user",
            "end-user",
            "end user",
            "enduser",
            "consumer",
            "visitor",
            "guest",
            "buyer",
            "caller",
            "requester");
    private static final List<String> AGENTS = List.of(
            "agent",
            "support",
            "support agent",
            "rep",
            "representative",
            "csr",
            "advisor",
            "adviser",
            "operator",
            "staff",
            "employee",
            "assistant",
            "virtual assistant",
            "bot",
            "chatbot",
            "brand",
            "company");

    /** Words for what is neither's: notes that a system writes. */
    private static final Set<String> NOBODY = Set.of("system", "event", "note", "internal", "internal note", "other");

    private final Map<String, Role> roles = new HashMap<>();
    private final Set<String> turned = new TreeSet<>();
    private final boolean hasOwn;

    /**
     * Creates names: the usual ones and some of the file's own.
     *
     * @param customers further words for customers
     * @param agents further words for agents
     * @throws WrongUseException when a word is to mean both, or is blank
     */
    public RoleNames(Set<String> customers, Set<String> agents) {
        refuseBlank("--customer", customers);
        refuseBlank("--agent", agents);
        for (String word : customers) {
            for (String other : agents) {
                if (plain(word).equals(plain(other))) {
                    throw new WrongUseException("a role must be a customer's or an agent's (got " + plain(word)
                            + " for --customer and for --agent)");
                }
            }
        }
        hasOwn = !customers.isEmpty() || !agents.isEmpty();
        put(CUSTOMERS, Role.CUSTOMER);
        put(AGENTS, Role.AGENT);
        put(customers, Role.CUSTOMER);
        put(agents, Role.AGENT);
    }

    boolean hasOwn() {
        return hasOwn;
    }

    private static void refuseBlank(String option, Set<String> words) {
        if (words.stream().anyMatch(String::isBlank)) {
            throw new WrongUseException(option + " must name roles, separated by commas (got an empty one)");
        }
    }

    private void put(Iterable<String> words, Role role) {
        words.forEach(word -> {
            Role usual = roles.put(plain(word), role);
            if (usual != null && usual != role) {
                turned.add(plain(word));
            }
        });
    }

    /** Returns the words that now mean the other side than they usually do, sorted. */
    public Set<String> turned() {
        return Collections.unmodifiableSet(turned);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a word is known to mean nobody: a note of the system, not an unknown role. */
    static boolean isOfNobody(@Nullable String word) {
        return word != null && NOBODY.contains(plain(word));
    }

    /**
     * Returns the role that a word means.
     *
     * @param word the word, or null when the row has no field for it: then every message is a customer's
     * @return the role; {@link Role#OTHER} for an empty or unknown word
     */
    public Role of(@Nullable String word) {
        return word == null ? Role.CUSTOMER : roles.getOrDefault(plain(word), Role.OTHER);
    }
}
