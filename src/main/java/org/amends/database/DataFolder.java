package org.amends.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything of one installation, owned by one running Amends at a time. */
final class DataFolder implements AutoCloseable {

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
            return new DataFolder(real, lock(real));
        } catch (IOException e) {
            throw new DataFolderUnusable(
                    "The data folder %s cannot be written by the user “%s” (%s)."
                            .formatted(path, System.getProperty("user.name"), e),
                    "Give that user the right to write there, or " + ELSEWHERE,
                    e);
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

    /** Made at the first call and kept in a file that its owner alone can read. */
    String password() {
        Path file = path.resolve("database-password");
        try {
            return Files.readString(file).strip();
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
