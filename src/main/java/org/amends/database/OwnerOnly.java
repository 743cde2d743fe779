package org.amends.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that nobody but their owner can look into, from the moment they exist. */
final class OwnerOnly {

    private OwnerOnly() {}

    /** Leaves an existing directory as it is: its rights are whoever made it's choice. */
    static Path directory(Path directory) throws IOException {
        return Files.isDirectory(directory) ? directory : Files.createDirectories(directory, only("rwx------"));
    }

    /** @return the text */
    static String file(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, only("rw-------"));
            Files.writeString(file, text);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
