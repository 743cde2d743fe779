package org.amends.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends what would fill the memory: a record without an end, which a quotation mark that is never closed makes. */
final class Watched extends FilterReader {

    private final int longest;
    private long sinceMark;

    Watched(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    void nextRecord() {
        sinceMark = 0;
    }

    static final class TooLong extends IOException {}

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return counted(read, read);
    }

    private int counted(int result, int characters) throws IOException {
        sinceMark += Math.max(0, characters);
        if (sinceMark > longest) {
            throw new TooLong();
        }
        return result;
    }
}
