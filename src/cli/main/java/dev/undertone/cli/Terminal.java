package dev.undertone.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be known of the terminal without asking it. */
final class Terminal {
    /** Set by the launcher, which can tell; Java 17 only can when standard input is a terminal too. */
    private static final String TERMINAL_PROPERTY = "undertone.terminal";

    /** Set by the launcher too; nobody else can tell. */
    private static final String ERROR_PROPERTY = "undertone.terminal.error";

    private static final int DEFAULT_COLUMNS = 120;
    private static final int FEWEST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 1000;

    private Terminal() {}

    static boolean isOutput() {
        String told = System.getProperty(TERMINAL_PROPERTY);
        return told == null ? consoleIsTerminal(System.console()) : Boolean.parseBoolean(told);
    }

    /** Returns whether standard error is a terminal. */
    static boolean isError() {
        return Boolean.getBoolean(ERROR_PROPERTY);
    }

    /** Colour when the output is a terminal that can, unless NO_COLOR is set; CLICOLOR_FORCE colours anything. */
    static boolean wantsColour(boolean terminal, Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
            return true;
        }
        return terminal && !"dumb".equals(environment.get("TERM"));
    }

    static int columns(Map<String, String> environment) {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return Math.min(Math.max(columns, FEWEST_COLUMNS), MOST_COLUMNS);
        } catch (NumberFormatException e) {
            return DEFAULT_COLUMNS;
        }
    }

    /** From Java 22 there always is a console, and it says itself whether it is a terminal. */
    private static boolean consoleIsTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
