package dev.undertone.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputFilter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets in the classes of which CoreNLP's model files consist, and arrays of them and of primitives; nothing else. Immutable and
 * thread-safe.
 */
final class ModelClasses implements ObjectInputFilter {
    /** The classes that are listed in model-classes.txt. */
    static final ModelClasses FILTER = new ModelClasses(listed());

    /** The models nest 10 deep. */
    private static final int MAX_DEPTH = 100;

    private final Set<String> names;

    private ModelClasses(Set<String> names) {
        this.names = names;
    }

    @Override
    public Status checkInput(FilterInfo info) {
        if (info.depth() > MAX_DEPTH) {
            return Status.REJECTED;
        }
        Class<?> type = info.serialClass();
        if (type == null) {
            return Status.UNDECIDED;
        }
        while (type.isArray()) {
            type = type.getComponentType();
        }
        return type.isPrimitive() || names.contains(type.getName()) ? Status.ALLOWED : Status.REJECTED;
    }

    private static Set<String> listed() {
        InputStream list = Objects.requireNonNull(
                ModelClasses.class.getResourceAsStream("model-classes.txt"), "model-classes.txt must be in the jar");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read model-classes.txt", e);
        }
    }
}
