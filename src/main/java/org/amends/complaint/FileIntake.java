package org.amends.complaint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.amends.kernel.Invalid;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes the content of a file in, part by part, and finds out what it is; what is not taken leaves nothing behind. */
@Component
class FileIntake {

    /** Programs, whatever they are called. */
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-dosexec",
            "application/x-msdownload",
            "application/x-msdos-program",
            "application/x-ms-installer",
            "application/x-msi",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-elf",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-bat",
            "application/x-sh",
            "application/java-vm",
            "application/java-archive",
            "application/vnd.android.package-archive");

    private final AttachmentRows rows;
    private final DataSize largest;
    private final Tika types = new Tika();

    FileIntake(AttachmentRows rows, @Value("${amends.attachments.largest:10MB}") DataSize largest) {
        this.rows = rows;
        this.largest = largest;
    }

    /** Bytes that a file may have. */
    long largest() {
        return largest.toBytes();
    }

    /**
     * In the transaction that has written the row of the file.
     *
     * @throws Invalid if it is empty, too large, or a program
     */
    void store(AttachmentId id, String name, InputStream bytes) {
        try {
            byte[] part = bytes.readNBytes(AttachmentRows.PART);
            if (part.length == 0) {
                throw new Invalid("file", "complaint.attachment.empty", name);
            }
            String type = types.detect(part, name);
            if (PROGRAMS.contains(type) || FileName.isOfAProgram(name)) {
                throw new Invalid("file", "complaint.attachment.program", name);
            }
            long size = 0;
            for (int n = 0; part.length > 0; n++) {
                size += part.length;
                if (size > largest.toBytes()) {
                    throw new Invalid("file", "complaint.attachment.large", name, largest.toMegabytes());
                }
                rows.insertPart(id, n, part);
                part = bytes.readNBytes(AttachmentRows.PART);
            }
            byte @Nullable [] thumbnail = type.startsWith("image/") ? Thumbnail.of(() -> rows.open(id)) : null;
            rows.complete(id, type, size, thumbnail);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
