package dev.undertone.benchmarks.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A page of Markdown in which what is computed stands as a name in double braces. Immutable. */
public final class PageTemplate {
    private final String text;

    private PageTemplate(String text) {
        this.text = text;
    }

    /**
     * Reads the template that stands beside a class.
     *
     * @param neighbour the class
     * @param name the file's name
     * @throws IllegalStateException if there is none
     */
    public static PageTemplate beside(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must be beside its class");
            }
            return new PageTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the page.
     *
     * @param parts what stands for each name
     */
    public String fill(Map<String, ?> parts) {
        String page = text;
        for (Map.Entry<String, ?> part : parts.entrySet()) {
            page = page.replace("{{" + part.getKey() + "}}", part.getValue().toString());
        }
        return page;
    }
}
