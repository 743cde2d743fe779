package org.amends.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process of its own that starts the server in a folder and then only waits to be killed. */
final class AnotherAmends implements AutoCloseable {

    private static final String READY = "ready";

    private final Process process;
    private final ProcessHandle server;

    private AnotherAmends(Process process, ProcessHandle server) {
        this.process = process;
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.startIn(Path.of(arguments[0]));
        Statements.run(server, "CREATE TABLE memory (word VARCHAR(20))", "INSERT INTO memory VALUES ('survived')");
        System.out.println(READY);
        TimeUnit.MINUTES.sleep(5);
    }

    static AnotherAmends runningOn(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AnotherAmends.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("It did not start:\n" + said);
            }
            said.append(line).append('\n');
        }
        long pid =
                Long.parseLong(Files.readString(folder.resolve("mariadb.pid")).strip());
        return new AnotherAmends(process, ProcessHandle.of(pid).orElseThrow());
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Leaves nothing behind, whatever the test has found out. */
    @Override
    public void close() {
        process.destroyForcibly();
        server.destroyForcibly();
    }

    /** The database server that it started. */
    ProcessHandle server() {
        return server;
    }
}
