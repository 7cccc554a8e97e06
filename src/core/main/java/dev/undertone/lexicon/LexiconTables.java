package dev.undertone.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been read of a lexicon. Filled by the reader, then left alone. */
final class LexiconTables {
    final Manifest manifest;
    final Map<String, DimensionSettings> settings = new LinkedHashMap<>();
    final List<LexiconEntry> entries = new ArrayList<>();
    final List<ShifterEntry> shifters = new ArrayList<>();
    final List<SpellingEntry> spellings = new ArrayList<>();
    final List<QuantityEntry> quantities = new ArrayList<>();
    final Set<String> functionWords = new LinkedHashSet<>();
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> identities = new LinkedHashSet<>();
    /** How many entries, from the first, are a base's. */
    int baseEntries;
    /** How many shifters, from the first, are. */
    int baseShifters;

    LexiconTables(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Begins with the tables of {@code base}. Before anything else is read. */
    void beginWith(LexiconTables base) {
        settings.putAll(base.settings);
        entries.addAll(base.entries);
        shifters.addAll(base.shifters);
        spellings.addAll(base.spellings);
        quantities.addAll(base.quantities);
        functionWords.addAll(base.functionWords);
        names.addAll(base.names);
        identities.addAll(base.identities);
        baseEntries = base.entries.size();
        baseShifters = base.shifters.size();
    }
}
