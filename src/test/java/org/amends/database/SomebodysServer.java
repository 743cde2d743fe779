package org.amends.database;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.amends.testing.TestDatabase;

/** A database server as its administrator has set it up, unlike ours. Its administrator is “root” without a password. */
final class SomebodysServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    private final Process process;
    private final int port;

    private SomebodysServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static SomebodysServer in(Path folder, String... options) throws Exception {
        ServerBinaries binaries = ServerBinaries.unpackedInto(
                TestDatabase.FOLDER.resolve("server").toAbsolutePath());
        ServerLog output = new ServerLog(folder.resolve("server.log"));
        Path data = folder.resolve("data");
        new Installation(binaries, output).into(data, folder.resolve("unfinished"));
        Path welcome = folder.resolve("welcome.sql");
        Files.writeString(
                welcome,
                "CREATE USER root@'127.0.0.1' IDENTIFIED BY '';\nGRANT ALL ON *.* TO root@'127.0.0.1' WITH GRANT OPTION;\n");
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        List<String> all = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=server.sock",
                "--skip-ssl",
                "--skip-name-resolve",
                "--init-file=" + welcome));
        all.addAll(List.of(options));
        SomebodysServer server = new SomebodysServer(output.start(binaries.server(data, all)), port);
        server.awaitConnections(output);
        return server;
    }

    private void awaitConnections(ServerLog output) throws Exception {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (true) {
            try {
                run("DO 1");
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw output.failure("did not start", notYet);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    /** As its administrator. */
    void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port, "root", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    DatabaseSettings settings(String database, String username, String password) {
        return new DatabaseSettings("jdbc:mariadb://127.0.0.1:" + port + "/" + database, username, password);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
    }
}
