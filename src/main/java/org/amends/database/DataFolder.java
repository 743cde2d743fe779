package org.amends.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** The folder that holds everything of one installation, owned by one running Amends at a time. */
final class DataFolder implements AutoCloseable {

    /** A server that finds no room stops in the middle; better not to begin. */
    static final DataSize LEAST_FREE = DataSize.ofMegabytes(100);

    /** For the programs and an empty database. */
    private static final DataSize FIRST_START = DataSize.ofMegabytes(700);

    private static final Pattern PASSWORD = Pattern.compile("[0-9A-Za-z]{20,}");
    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final String ELSEWHERE = "start this one with another folder (AMENDS_DATA).";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process, creating it if need be. The operating system gives the lock back when the
     * process ends, however it ends.
     *
     * @throws DataFolderUnusable if another Amends has it, or it cannot be written
     */
    static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Path real = OwnerOnly.directory(path).toRealPath();
            requireRoom(real);
            return new DataFolder(real, lock(real));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    static DataFolderUnusable unreadable(Object folder, Exception e) {
        return new DataFolderUnusable(
                "The data folder %s cannot be written by the user “%s” (%s)."
                        .formatted(folder, System.getProperty("user.name"), reason(e)),
                "Give that user the right to write there, make room on its disk, or " + ELSEWHERE,
                e);
    }

    /** In words, where Java has them: its own names say nothing to whoever runs this. */
    private static String reason(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof AccessDeniedException) {
            return "access denied";
        }
        return cause instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(cause == null ? failure : cause.getMessage());
    }

    private static void requireRoom(Path folder) throws IOException {
        DataSize needed = Files.exists(folder.resolve("server")) ? LEAST_FREE : FIRST_START;
        DataSize free = DataSize.ofBytes(Files.getFileStore(folder).getUsableSpace());
        if (free.compareTo(needed) < 0) {
            throw new DataFolderUnusable(
                    "The disk of the data folder %s is full: %d MB are free, %d MB are needed to start."
                            .formatted(folder, free.toMegabytes(), needed.toMegabytes()),
                    "Make room there, or move the folder to a larger disk and name it by AMENDS_DATA.");
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("amends.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new DataFolderUnusable(
                    "The data folder %s is in use by another Amends that is running.".formatted(folder),
                    "Stop the other one first, or " + ELSEWHERE);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ownedByThisVeryProcess) {
            return null;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /**
     * Made at the first call and kept in a file that its owner alone can read. A damaged one is replaced: the server is
     * told the password at every start.
     */
    String password() {
        Path file = path.resolve("database-password");
        try {
            String kept = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
            if (PASSWORD.matcher(kept).matches()) {
                return kept;
            }
            log.warn("{} does not hold a password: making a new one", file);
            return OwnerOnly.file(file, random());
        } catch (NoSuchFileException firstStart) {
            return OwnerOnly.file(file, random());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
