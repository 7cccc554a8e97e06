package dev.undertone.parquet;

import com.github.luben.zstd.Zstd;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/**
 * Unpacks the pages of Parquet files, and packs them with Snappy, which everybody reads. The library's own codecs go through
 * classes of Hadoop, of which those for gzip are not there. Threads may share it.
 */
final class Codecs implements CompressionCodecFactory {
    static final Codecs ALL = new Codecs();

    private static final BytesInputCompressor SNAPPY = new BytesInputCompressor() {
        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            return BytesInput.from(Snappy.compress(array(bytes)));
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.SNAPPY;
        }

        @Override
        public void release() {}
    };

    /** Unpacks one page. */
    private interface Unpacking {
        byte[] unpack(byte[] packed, int size) throws IOException;
    }

    private Codecs() {}

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        if (name != CompressionCodecName.SNAPPY) {
            throw new IllegalArgumentException("pages are packed with Snappy only (got " + name + ")");
        }
        return SNAPPY;
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return switch (name) {
            case UNCOMPRESSED -> new Pages((packed, size) -> packed);
            case SNAPPY -> new Pages((packed, size) -> Snappy.uncompress(packed));
            case GZIP -> new Pages(Codecs::gunzip);
            case ZSTD -> new Pages((packed, size) -> Zstd.decompress(packed, size));
            case LZ4_RAW -> new Pages(Codecs::lz4);
            default ->
                throw new UncheckedIOException(new IOException("its pages are packed with " + name
                        + ", which cannot be read; write it anew with snappy, gzip, zstd, lz4_raw, or unpacked"));
        };
    }

    private static byte[] array(BytesInput bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
        bytes.writeAllTo(all);
        return all.toByteArray();
    }

    private static byte[] gunzip(byte[] packed, int size) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(size);
        }
    }

    private static byte[] lz4(byte[] packed, int size) {
        byte[] unpacked = new byte[size];
        new Lz4Decompressor().decompress(packed, 0, packed.length, unpacked, 0, size);
        return unpacked;
    }

    @Override
    public void release() {}

    /** Checks what comes out by its size. */
    private record Pages(Unpacking unpacking) implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            byte[] unpacked = unpacking.unpack(array(bytes), size);
            if (unpacked.length != size) {
                throw new EOFException("a page must have " + size + " bytes (got " + unpacked.length + ")");
            }
            return BytesInput.from(unpacked);
        }

        @Override
        public void decompress(ByteBuffer from, int packedSize, ByteBuffer to, int size) throws IOException {
            byte[] packed = new byte[packedSize];
            from.get(packed);
            to.put(array(decompress(BytesInput.from(packed), size)));
        }

        @Override
        public void release() {}
    }
}
