package org.amends.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: started, awaited and stopped. */
final class ServerProcess {

    static final String USER = "amends";

    /** How the server's own programs reach it, {@code mariadb-dump} above all; the port is another one at every start. */
    static final String CLIENT = "client.cnf";

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    /** Long, for a server that repairs itself after a crash first. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param samePort where it is expected, 0 for any that is free */
    static ServerProcess start(DataFolder folder, ServerBinaries binaries, ServerLog output, int samePort) {
        try {
            int port = samePort == 0 ? freePort() : samePort;
            Path welcome = folder.resolve("welcome.sql");
            OwnerOnly.file(welcome, welcome(folder.password()));
            ProcessBuilder program = binaries.server(folder.resolve("mariadb"), options(port, folder, welcome));
            ServerProcess server = new ServerProcess(output.start(program), port);
            server.awaitConnections(folder.password());
            Files.delete(welcome);
            OwnerOnly.file(folder.resolve(CLIENT), server.client(folder.password()));
            log.info("The embedded database server runs on port {} with its data in {}", port, folder);
            return server;
        } catch (IOException e) {
            throw output.failure("did not start", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> options(int port, DataFolder folder, Path welcome) {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the data directory: the system allows no more than 107 characters
                "--socket=mariadb.sock",
                "--pid-file=" + folder.resolve("mariadb.pid"),
                "--init-file=" + welcome,
                "--skip-name-resolve",
                // nothing leaves this machine, and making a certificate takes a second of every start
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=512M",
                "--max-allowed-packet=64M",
                "--local-infile=0");
    }

    /** Run by the server before it takes connections, with all rights; so nobody needs a superuser's password. */
    private static String welcome(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS amends CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS 'amends'@'127.0.0.1';
                ALTER USER 'amends'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON amends.* TO 'amends'@'127.0.0.1';
                """.formatted(password);
    }

    private void awaitConnections(String password) throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!takesConnections(password)) {
            if (!process.isAlive()) {
                throw new IOException("it ended with code " + process.exitValue());
            }
            if (System.nanoTime() > end) {
                stop();
                throw new IOException("it takes no connections after " + LONGEST_START.toMinutes() + " minutes");
            }
            pause();
        }
    }

    private boolean takesConnections(String password) {
        try {
            DriverManager.getConnection(url() + "?connectTimeout=1000&socketTimeout=5000", USER, password)
                    .close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void pause() throws IOException {
        try {
            process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            throw new IOException("the start was interrupted", e);
        }
    }

    private String client(String password) {
        return """
                [client]
                protocol=tcp
                host=127.0.0.1
                port=%d
                user=%s
                password=%s
                default-character-set=utf8mb4
                # the server has no certificate: nothing leaves this machine
                skip-ssl
                """.formatted(port, USER, password);
    }

    /** @return the code that it ended with, by itself or told to */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    int port() {
        return port;
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/amends";
    }

    /** Asks the server to write everything and end; killed only if it does not, which loses nothing committed. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("The embedded database server does not end: killing it");
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
