package org.amends.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.Amends;

/** The product in a process of its own, on data that are there already. */
final class RunningProduct implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Pattern USED = Pattern.compile("heap\\s+total \\d+K, used (\\d+)K");

    private final Process process;
    private final int port;
    private final Duration started;

    private RunningProduct(Process process, int port, Duration started) {
        this.process = process;
        this.port = port;
        this.started = started;
    }

    /** Returns when it is healthy. */
    static RunningProduct startOn(Path data) {
        return start(data, false);
    }

    /** With the demo company, which is ready when it returns. */
    static RunningProduct startOnDemo(Path data) {
        return start(data, true);
    }

    private static RunningProduct start(Path data, boolean demo) {
        try {
            int port = freePort();
            ProcessBuilder command = new ProcessBuilder(
                            tool("java"),
                            "-Xmx2g",
                            "-Dvaadin.productionMode=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Amends.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(
                            Path.of("target", "bench", "product.log").toFile()));
            command.environment().put("PORT", Integer.toString(port));
            command.environment().put("AMENDS_DATA", data.toString());
            command.environment().put("AMENDS_DEMO", Boolean.toString(demo));
            long start = System.nanoTime();
            Process process = command.start();
            awaitHealth(process, port);
            return new RunningProduct(process, port, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static void awaitHealth(Process process, int port) throws IOException {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (HttpClient.newHttpClient()
                                .send(health, BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // nobody listens yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            pause();
        }
        process.destroy();
        throw new IOException("The product did not start; see target/bench/product.log");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Duration started() {
        return started;
    }

    int port() {
        return port;
    }

    /** @return megabytes that are in use after a full collection */
    double heap() {
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("The virtual machine tells no heap");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private String ask(String command) {
        try {
            Process asked = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), command).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Ctrl-C does; waits until the database has stopped too. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
