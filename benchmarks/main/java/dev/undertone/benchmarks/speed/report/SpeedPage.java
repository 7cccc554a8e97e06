package dev.undertone.benchmarks.speed.report;

import dev.undertone.benchmarks.page.PageTemplate;
import dev.undertone.benchmarks.speed.result.Machine;
import dev.undertone.benchmarks.speed.result.SetResult;
import dev.undertone.benchmarks.speed.result.SpeedResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report as a page of Markdown. The text is that of {@code page.md} beside this class; what is computed stands for the names in
 * double braces. Holds no message.
 */
public final class SpeedPage {
    private static final String TEMPLATE = "page.md";

    private final SpeedResult result;
    private final SpeedTables tables;

    /** Creates the page of a run. */
    public SpeedPage(SpeedResult result) {
        this.result = result;
        this.tables = new SpeedTables(result);
    }

    /**
     * Returns the page.
     *
     * @param rounds how often each contender was measured on the first set
     * @param otherRounds the same for the other sets
     * @param options of the measuring JVMs
     * @param quick whether it was only a quick look
     */
    public String text(int rounds, int otherRounds, String options, boolean quick) {
        Map<String, Object> parts = new LinkedHashMap<>();
        Machine machine = result.machine();
        parts.put("quick", quick ? "\n**A quick look, not the whole measurement: nothing here is exact.**\n" : "");
        parts.put("busy", machine.isBusy() ? busy(machine) : "");
        parts.put("failed", result.failed().isEmpty() ? "" : failed(result.failed()));
        parts.put("processor", machine.processor());
        parts.put("system", machine.system());
        parts.put("java", machine.java());
        parts.put("options", "`" + options + "`");
        parts.put("lexicon", result.lexicon());
        parts.put("rounds", rounds);
        parts.put("otherRounds", otherRounds);
        parts.put("limits", tables.limits());
        parts.put("first", result.sets().get(0).name());
        parts.put("firstTable", tables.of(result.sets().get(0)));
        parts.put("characters", tables.characters());
        parts.put("contenders", tables.contenders());
        parts.put("sets", tables.sets());
        parts.put("others", result.sets().stream().skip(1).map(this::section).collect(Collectors.joining("\n")));
        parts.put("threads", tables.threads());
        parts.put("latency", tables.latency());
        parts.put("flatness", tables.flatness());
        parts.put("startUp", tables.startUp());
        parts.put("heap", tables.heap());
        return PageTemplate.beside(SpeedPage.class, TEMPLATE).fill(parts);
    }

    /** Returns what a terminal shows: the limits, and everybody on the first set. */
    public String summary() {
        return tables.of(result.sets().get(0)) + "\n" + tables.limits();
    }

    private String section(SetResult set) {
        return "### " + set.name() + "\n\n" + tables.of(set);
    }

    private static String failed(List<String> failed) {
        return String.format("%n**Could not be measured, and is missing: %s.**%n", String.join("; ", failed));
    }

    private static String busy(Machine machine) {
        return String.format(
                Locale.ROOT,
                "%n**The machine was busy: %.1f threads of others wanted its %d processors when the run began. Ratios of neighbouring"
                        + " rows are of some use, times are not.**%n",
                machine.load(),
                machine.processors());
    }
}
