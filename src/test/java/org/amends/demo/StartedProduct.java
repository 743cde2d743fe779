package org.amends.demo;

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
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.Amends;

/** The product in a process of its own, started as somebody does who has just downloaded it: with its own database. */
final class StartedProduct implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;

    private StartedProduct(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param settings environment variables, {@code NAME=value} */
    static StartedProduct on(Path folder, String... settings) throws Exception {
        Path log = Files.createTempFile("amends", ".log");
        ProcessBuilder start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Amends.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        start.environment().put("PORT", "0");
        start.environment().put("AMENDS_DATA", folder.toString());
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            start.environment().put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        StartedProduct product = new StartedProduct(start.start(), log);
        product.awaits("Started Amends");
        return product;
    }

    /** Until it says so. @throws IOException if it ends, or has not said so in three minutes */
    void awaits(String words) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains(words)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IOException("It never said “" + words + "”:\n" + said());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    /** As the agent of the demo company. */
    JsonNode get(String path) throws IOException, InterruptedException {
        String agent = Base64.getEncoder().encodeToString("agent:amends".getBytes(StandardCharsets.UTF_8));
        Matcher port = PORT.matcher(said());
        if (!port.find()) {
            throw new IOException("It listens nowhere:\n" + said());
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port.group(1) + path))
                .header("Authorization", "Basic " + agent)
                .build();
        return new ObjectMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body());
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
