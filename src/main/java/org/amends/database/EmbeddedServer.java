package org.amends.database;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A MariaDB server of our own, on the loopback interface, with its data in a folder. It runs until closed; data and
 * password stay. A server that ends by itself is started again.
 */
public final class EmbeddedServer implements AutoCloseable {

    private final DataFolder folder;
    private final ServerWatch watch;

    private EmbeddedServer(DataFolder folder, ServerWatch watch) {
        this.folder = folder;
        this.watch = watch;
    }

    /**
     * Starts the server and waits until it takes connections: about five seconds at the first start in a folder, one or
     * two later on. A server left behind by a killed run is shut down first.
     *
     * @throws RuntimeException saying what to do, if the folder is taken or unwritable or the server fails
     */
    public static EmbeddedServer startIn(Path path) {
        return startIn(path, lost -> {});
    }

    /** @param lost told when the server has ended and cannot be started again: nothing works any more */
    static EmbeddedServer startIn(Path path, Consumer<DataFolderUnusable> lost) {
        DataFolder folder = DataFolder.take(path);
        try {
            Path data = folder.resolve("mariadb");
            LeftoverServer.stopOn(data);
            ServerBinaries binaries = ServerBinaries.unpackedInto(folder.resolve("server"));
            ServerLog output = new ServerLog(folder.resolve("mariadb.log"));
            if (Files.notExists(data)) {
                new Installation(binaries, output).into(data, folder.resolve("mariadb.unfinished"));
            }
            return new EmbeddedServer(folder, new ServerWatch(port -> started(folder, binaries, output, port), lost));
        } catch (UncheckedIOException unwritable) {
            folder.close();
            throw DataFolder.unreadable(folder, unwritable);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static ServerProcess started(DataFolder folder, ServerBinaries binaries, ServerLog output, int port) {
        try {
            return ServerProcess.start(folder, binaries, output, port);
        } catch (UncheckedIOException unwritable) {
            throw DataFolder.unreadable(folder, unwritable);
        }
    }

    /** A JDBC URL, without user and password. The port is another one at every start. */
    public String url() {
        return watch.url();
    }

    public String username() {
        return ServerProcess.USER;
    }

    public String password() {
        return folder.password();
    }

    /** Stops the server, in about a second, and gives the folder free. */
    @Override
    public void close() {
        watch.close();
        folder.close();
    }
}
