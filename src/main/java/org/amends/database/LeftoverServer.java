package org.amends.database;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived its Amends, which was killed: it still holds the data, and nobody will ever stop it. */
final class LeftoverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);
    private static final int PATIENCE_SECONDS = 120;

    private LeftoverServer() {}

    /**
     * Stops the servers on this data directory and waits for them. They are known by the directory on their command
     * line, not by a stored process id: after a reboot that may be somebody else's.
     *
     * @throws DataFolderUnusable if one does not end
     */
    static void stopOn(Path data) {
        ProcessHandle.allProcesses().filter(process -> isOn(data, process)).forEach(LeftoverServer::stop);
    }

    private static boolean isOn(Path data, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains("--datadir=" + data))
                .orElse(false);
    }

    private static void stop(ProcessHandle server) {
        log.warn("Stopping the database server {} that an Amends which was killed has left behind", server.pid());
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new DataFolderUnusable(
                    "The database server left behind by an earlier run (process %d) does not end."
                            .formatted(server.pid()),
                    "Look into mariadb.log in the data folder, end that process, and start again.",
                    e);
        }
    }
}
