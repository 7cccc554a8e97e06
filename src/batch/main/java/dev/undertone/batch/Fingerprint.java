package dev.undertone.batch;

import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells by a few bytes whether a lexicon or a file is what it was. SHA-256. */
public final class Fingerprint {
    private static final int SAMPLE = 1 << 16;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Returns the fingerprint of all that a lexicon says.
     *
     * @param lexicon the lexicon
     * @return 64 hexadecimal digits
     */
    public static String of(Lexicon lexicon) {
        Fingerprint print = new Fingerprint();
        print.add(List.of(lexicon.id(), lexicon.version(), lexicon.language()));
        print.add(lexicon.settings());
        print.add(lexicon.entries());
        print.add(lexicon.shifters());
        print.add(lexicon.spellings());
        print.add(lexicon.quantities());
        print.add(lexicon.functionWords().stream().sorted().toList());
        print.add(lexicon.names().stream().sorted().toList());
        return print.end();
    }

    /** Returns the fingerprint of a file: its size, its first and its last bytes. */
    static String of(Path file) throws IOException {
        Fingerprint print = new Fingerprint();
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            print.add(List.of(size));
            print.add(channel, 0);
            print.add(channel, Math.max(0, size - SAMPLE));
        }
        return print.end();
    }

    /** Returns how big a file is and when it was written. */
    static String stamp(Path file) throws IOException {
        return Files.size(file) + " bytes of " + Files.getLastModifiedTime(file);
    }

    private void add(List<?> parts) {
        for (Object part : parts) {
            digest.update(spelled(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        digest.update((byte) 0);
    }

    /** Maps and sets stand in another order in each process, so they are sorted. */
    private static String spelled(@Nullable Object part) {
        if (part instanceof Record row) {
            StringBuilder text = new StringBuilder();
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                text.append(component.getName())
                        .append('=')
                        .append(spelled(value(row, component)))
                        .append(';');
            }
            return text.toString();
        }
        if (part instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, value) -> sorted.put(spelled(key), spelled(value)));
            return sorted.toString();
        }
        if (part instanceof Collection<?> items) {
            Stream<String> texts = items.stream().map(Fingerprint::spelled);
            return (items instanceof Set ? texts.sorted() : texts).toList().toString();
        }
        return String.valueOf(part);
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the components of a public record can be read", e);
        }
    }

    private void add(FileChannel channel, long from) throws IOException {
        ByteBuffer sample = ByteBuffer.allocate(SAMPLE);
        while (sample.hasRemaining() && channel.read(sample, from + sample.position()) >= 0) {}
        digest.update(sample.flip());
    }

    private String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
