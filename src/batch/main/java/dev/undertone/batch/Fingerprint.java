package dev.undertone.batch;

import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells by a few bytes whether a lexicon or a file is what it was. SHA-256. */
final class Fingerprint {
    private static final int SAMPLE = 1 << 16;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the fingerprint of all that a lexicon says. */
    static String of(Lexicon lexicon) {
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
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        digest.update((byte) 0);
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
