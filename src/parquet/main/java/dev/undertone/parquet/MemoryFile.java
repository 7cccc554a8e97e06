package dev.undertone.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file that is bytes in memory. */
final class MemoryFile implements InputFile {
    private final byte[] bytes;

    MemoryFile(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long getLength() {
        return bytes.length;
    }

    @Override
    public SeekableInputStream newStream() {
        return new Stream(new Place(bytes));
    }

    /** Knows where it stands. */
    private static final class Place extends ByteArrayInputStream {
        Place(byte[] bytes) {
            super(bytes);
        }

        synchronized int at() {
            return pos;
        }

        synchronized void goTo(long place) throws IOException {
            if (place < 0 || place > count) {
                throw new IOException("a place must be in [0, " + count + "] (got " + place + ")");
            }
            pos = (int) place;
        }
    }

    private static final class Stream extends DelegatingSeekableInputStream {
        private final Place in;

        Stream(Place in) {
            super(in);
            this.in = in;
        }

        @Override
        public long getPos() {
            return in.at();
        }

        @Override
        public void seek(long place) throws IOException {
            in.goTo(place);
        }
    }
}
