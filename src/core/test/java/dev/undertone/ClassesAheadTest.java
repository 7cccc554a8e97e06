package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ClassesAheadTest {
    @ParameterizedTest
    @FieldSource("dev.undertone.ClassesAhead#NAMES")
    void name_isThatOfAClass(String name) throws ClassNotFoundException {
        assertThat(Class.forName("dev.undertone." + name, false, ClassesAhead.class.getClassLoader()))
                .isNotNull();
    }
}
