package org.amends.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.amends.kernel.Invalid;

/** Says what is not a text by its first bytes, before it is read as one. */
final class FileKind {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] ZIP = HEX.parseHex("504b0304");
    private static final byte[] OLD_WORKBOOK = HEX.parseHex("d0cf11e0");
    private static final byte[] GZIP = HEX.parseHex("1f8b");
    private static final byte[] UTF_16_BIG = HEX.parseHex("feff");
    private static final byte[] UTF_16_LITTLE = HEX.parseHex("fffe");
    private static final int LONGEST = 4;

    private FileKind() {}

    /** @throws Invalid if it is a workbook, an archive or written in UTF-16 */
    static InputStream text(InputStream file) throws IOException {
        PushbackInputStream again = new PushbackInputStream(file, LONGEST);
        byte[] first = again.readNBytes(LONGEST);
        again.unread(first);
        if (begins(first, ZIP) || begins(first, OLD_WORKBOOK)) {
            throw new Invalid("file", "exchange.file.workbook");
        }
        if (begins(first, GZIP)) {
            throw new Invalid("file", "exchange.file.packed");
        }
        if (begins(first, UTF_16_BIG) || begins(first, UTF_16_LITTLE)) {
            throw new Invalid("file", "exchange.file.utf16");
        }
        return again;
    }

    private static boolean begins(byte[] first, byte[] mark) {
        return first.length >= mark.length && Arrays.equals(first, 0, mark.length, mark, 0, mark.length);
    }
}
