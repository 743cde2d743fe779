package org.amends.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.Amends;

/** The product in a process of its own, started as somebody does who has just downloaded it: with its own database. */
public final class StartedProduct implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path LOGS = Path.of("target", "started-logs");

    private final Process process;
    private final Path folder;
    private final Path log;

    private StartedProduct(Process process, Path folder, Path log) {
        this.process = process;
        this.folder = folder;
        this.log = log;
    }

    /**
     * Started, and ready.
     *
     * @param settings environment variables, {@code NAME=value}
     */
    public static StartedProduct on(Path folder, String... settings) throws IOException, InterruptedException {
        StartedProduct product = starting(folder, settings);
        product.awaits("Started Amends");
        return product;
    }

    /** Started, and whatever becomes of it. */
    public static StartedProduct starting(Path folder, String... settings) throws IOException {
        return with(ClassArchive.options(), folder, settings);
    }

    /** @param options of the JVM, the class path among them */
    static StartedProduct with(List<String> options, Path folder, String... settings) throws IOException {
        Path log = Files.createTempFile(Files.createDirectories(LOGS), "amends", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (!List.of(settings).contains("AMENDS_DEMO_WHOLE=true")) {
            // it lives for seconds: the better compiler would not earn back what it costs
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.add("-Xmx512m");
        command.addAll(options);
        command.add(Amends.class.getName());
        ProcessBuilder start =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        start.environment().put("PORT", "0");
        start.environment().put("AMENDS_DATA", folder.toString());
        // where there is a demo company, its hand-written part is enough for most
        start.environment().put("AMENDS_DEMO_WHOLE", "false");
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            start.environment().put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return new StartedProduct(start.start(), folder, log);
    }

    /** Until it says so. @throws IOException if it ends, or has not said so in three minutes */
    public void awaits(String words) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains(words)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IOException("It never said “" + words + "”:\n" + said());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** @return the code that it ends with by itself. @throws IOException if it has not ended in three minutes */
    public int awaitsEnd() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            close();
            throw new IOException("It never ended:\n" + said());
        }
        return process.exitValue();
    }

    public String said() throws IOException {
        return Files.readString(log);
    }

    public boolean runs() {
        return process.isAlive();
    }

    public URI at(String path) throws IOException {
        Matcher port = PORT.matcher(said());
        if (!port.find()) {
            throw new IOException("It listens nowhere:\n" + said());
        }
        return URI.create("http://localhost:" + port.group(1) + path);
    }

    /** As the agent of the demo company. */
    public JsonNode get(String path) throws IOException, InterruptedException {
        String agent = Base64.getEncoder().encodeToString("agent:amends".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Authorization", "Basic " + agent)
                .build();
        return new ObjectMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body());
    }

    /** The embedded database server, by the process id that it has written down. */
    public ProcessHandle database() throws IOException {
        String pid = Files.readString(folder.resolve("mariadb.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> new IOException("No process " + pid));
    }

    /** As {@code kill -9} does; the database server lives on. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does; waits until the database has stopped too. */
    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> servers = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            servers.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
