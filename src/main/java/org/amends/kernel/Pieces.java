package org.amends.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A long content that is kept in pieces, one of which at a time is in memory. Unlike a {@link
 * java.io.SequenceInputStream} it does not go through the rest when it is closed.
 */
public final class Pieces extends InputStream {

    private final IntFunction<Optional<byte[]>> kept;
    private InputStream piece = InputStream.nullInputStream();
    private int next;
    private boolean over;

    /** @param kept a piece by its place from 0, empty behind the last; asked for when the one before is used up */
    public Pieces(IntFunction<Optional<byte[]>> kept) {
        this.kept = kept;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = piece.read(to, offset, length);
        while (read < 0 && turn()) {
            read = piece.read(to, offset, length);
        }
        return read;
    }

    private boolean turn() {
        Optional<byte[]> following = over ? Optional.empty() : kept.apply(next++);
        over = following.isEmpty();
        piece = following.<InputStream>map(ByteArrayInputStream::new).orElse(InputStream.nullInputStream());
        return !over;
    }

    @Override
    public int available() throws IOException {
        return piece.available();
    }

    @Override
    public void close() {
        over = true;
        piece = InputStream.nullInputStream();
    }
}
