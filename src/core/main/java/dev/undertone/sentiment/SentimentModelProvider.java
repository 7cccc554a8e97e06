package dev.undertone.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Makes sentiment models. Registered as a service, so that an application that knows none by name finds what is on its class
 * path or module path.
 */
public interface SentimentModelProvider {
    /** Returns how deep the models look, quickest first, for example {@code treeless}; never empty. */
    List<String> depths();

    /**
     * Returns a model with its default settings, which has read what it needs: that may take some seconds.
     *
     * @param depth one of {@link #depths}
     * @throws IllegalArgumentException if it is none of them
     * @throws IllegalStateException if something that the model needs is not installed; the message says what to add
     */
    SentimentModel create(String depth);

    /**
     * Returns the provider that is installed.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    static SentimentModelProvider installed() {
        List<SentimentModelProvider> found = new ArrayList<>();
        ServiceLoader.load(SentimentModelProvider.class).forEach(found::add);
        if (found.isEmpty()) {
            throw new IllegalStateException(
                    "a sentiment model must be on the class path: add the dependency dev.undertone:undertone-corenlp");
        }
        if (found.size() > 1) {
            throw new IllegalStateException("there must be one provider of sentiment models (got "
                    + found.stream()
                            .map(provider -> provider.getClass().getName())
                            .toList() + ")");
        }
        return found.get(0);
    }
}
