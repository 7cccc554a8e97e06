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

    LexiconTables(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Puts the tables of {@code base} in front; its settings hold where these set none. */
    void putInFront(LexiconTables base) {
        Map<String, DimensionSettings> own = new LinkedHashMap<>(settings);
        settings.clear();
        settings.putAll(base.settings);
        settings.putAll(own);
        entries.addAll(0, base.entries);
        shifters.addAll(0, base.shifters);
        spellings.addAll(0, base.spellings);
        quantities.addAll(0, base.quantities);
        functionWords.addAll(base.functionWords);
        names.addAll(base.names);
    }
}
