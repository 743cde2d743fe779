package org.amends.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.amends.kernel.Invalid;

/** Says what is not a text by its first bytes, before it is read as one. */
final class FileKind {

    private static final int FIRST = 2;

    private FileKind() {}

    /** @throws Invalid if it is a workbook, an archive or written in UTF-16 */
    static InputStream text(InputStream file) throws IOException {
        PushbackInputStream again = new PushbackInputStream(file, FIRST);
        byte[] first = again.readNBytes(FIRST);
        again.unread(first);
        if (first.length == FIRST) {
            int both = (first[0] & 0xFF) << 8 | first[1] & 0xFF;
            switch (both) {
                case 0x504B, 0xD0CF -> throw new Invalid("file", "exchange.file.workbook");
                case 0x1F8B -> throw new Invalid("file", "exchange.file.packed");
                case 0xFEFF, 0xFFFE -> throw new Invalid("file", "exchange.file.utf16");
                default -> {
                    // some text
                }
            }
        }
        return again;
    }
}
