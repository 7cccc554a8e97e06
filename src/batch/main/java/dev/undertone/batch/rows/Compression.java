package dev.undertone.batch.rows;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How a file is packed, as its name tells. What is packed piece by piece, each piece a gzip member or a zstd frame of its own, is
 * one packed file.
 */
public enum Compression {
    /** Not at all. */
    NONE("", ""),
    /** gzip. */
    GZIP(".gz", "gzip"),
    /** Zstandard. */
    ZSTD(".zst", "zstd");

    private static final int BUFFER = 1 << 16;
    private static final int ZSTD_LEVEL = 3;

    private final String extension;
    private final String title;

    Compression(String extension, String title) {
        this.extension = extension;
        this.title = title;
    }

    /** Returns the compression that a file's name tells. */
    public static Compression of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(GZIP.extension) ? GZIP : lower.endsWith(ZSTD.extension) ? ZSTD : NONE;
    }

    /** Returns the name without the ending that tells of this compression. */
    String strip(String name) {
        return name.substring(0, name.length() - extension.length());
    }

    /** Returns the content of a packed stream. Fails when the stream is damaged or ends too early. */
    InputStream unpacked(InputStream in) throws IOException {
        return switch (this) {
            case NONE -> in;
            case GZIP -> new Unpacked(open(in), title);
            case ZSTD -> new Unpacked(new ZstdInputStream(in), title);
        };
    }

    private InputStream open(InputStream in) throws IOException {
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (EOFException e) {
            throw tooShort(title, e);
        }
    }

    /** Packs bytes into a piece of their own. */
    public void pack(Bytes from, Bytes to) throws IOException {
        switch (this) {
            case NONE -> from.writeTo(to);
            case GZIP -> {
                try (GZIPOutputStream packing = new GZIPOutputStream(to, BUFFER)) {
                    from.writeTo(packing);
                }
            }
            case ZSTD -> to.put(Zstd.compress(Arrays.copyOf(from.array(), from.size()), ZSTD_LEVEL));
        }
    }

    /** Returns a stream that packs all that is written to it as one piece; closing it ends the piece and closes the target. */
    public OutputStream packing(OutputStream target) throws IOException {
        return switch (this) {
            case NONE -> target;
            case GZIP -> new GZIPOutputStream(target, BUFFER);
            case ZSTD -> new ZstdOutputStream(target, ZSTD_LEVEL);
        };
    }

    private static IOException tooShort(String title, IOException cause) {
        return new IOException("the " + title + " data ends too early; the file is not whole", cause);
    }

    /** Says in plain words that a stream breaks off. */
    private static final class Unpacked extends FilterInputStream {
        private final String title;

        Unpacked(InputStream in, String title) {
            super(in);
            this.title = title;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int count = read(one, 0, 1);
            return count < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (EOFException e) {
                throw tooShort(title, e);
            } catch (IOException e) {
                String message = String.valueOf(e.getMessage());
                if (message.toLowerCase(Locale.ROOT).contains("truncated")) {
                    throw tooShort(title, e);
                }
                throw new IOException("the " + title + " data is damaged", e);
            }
        }
    }
}
