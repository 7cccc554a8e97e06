package dev.undertone.batch.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.conversation.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleNamesTest {
    @Test
    void usualWords_areKnownInAnyCase() {
        RoleNames names = new RoleNames(Set.of(), Set.of());
        assertThat(names.of(" Customer ")).isEqualTo(Role.CUSTOMER);
        assertThat(names.of("END-USER")).isEqualTo(Role.CUSTOMER);
        assertThat(names.of("Support")).isEqualTo(Role.AGENT);
        assertThat(names.of("ChatBot")).isEqualTo(Role.AGENT);
    }

    @Test
    void unknownAndEmptyWords_areNobodysAndNoFieldIsTheCustomers() {
        RoleNames names = new RoleNames(Set.of(), Set.of());
        assertThat(names.of("system")).isEqualTo(Role.OTHER);
        assertThat(names.of("stranger")).isEqualTo(Role.OTHER);
        assertThat(names.of("")).isEqualTo(Role.OTHER);
        assertThat(names.of(null)).isEqualTo(Role.CUSTOMER);
    }

    @Test
    void wordsOfTheFile_goBeforeTheUsualOnes() {
        RoleNames names = new RoleNames(Set.of("Patient"), Set.of("user"));
        assertThat(names.of("patient")).isEqualTo(Role.CUSTOMER);
        assertThat(names.of("user")).isEqualTo(Role.AGENT);
    }

    @Test
    void wordForBothSides_isRefused() {
        assertThatThrownBy(() -> new RoleNames(Set.of("Member"), Set.of("staff", "member ")))
                .isInstanceOf(WrongUseException.class)
                .hasMessage("a role must be a customer's or an agent's (got member for --customer and for --agent)");
    }

    @Test
    void emptyWord_isRefused() {
        assertThatThrownBy(() -> new RoleNames(Set.of(" "), Set.of()))
                .isInstanceOf(WrongUseException.class)
                .hasMessage("--customer must name roles, separated by commas (got an empty one)");
    }

    @Test
    void wordsThatChangeSides_areKnown() {
        assertThat(new RoleNames(Set.of("Agent", "patient", "client"), Set.of("user")).turned())
                .containsExactly("agent", "user");
    }
}
