package dev.undertone.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageTemplateTest {
    @Test
    void missingTemplate_named() {
        assertThatThrownBy(() -> PageTemplate.beside(PageTemplateTest.class, "none.md"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("none.md must be beside its class");
    }
}
