package org.amends.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What was measured, on the console as it comes, and in a file. */
final class Report {

    private final Path file;
    private final StringBuilder text = new StringBuilder();

    Report(Path file) {
        this.file = file;
    }

    void chapter(String title) {
        say("\n## " + title + "\n");
    }

    void table(String caption, Table table) {
        say(caption + "\n\n" + table);
    }

    void say(String line) {
        text.append(line).append('\n');
        System.out.println(line);
        written();
    }

    /** Where it was measured, as far as the system tells. */
    void machine() {
        say("Java %s, %s, %d processors (%s), %s GB of memory, load %s"
                .formatted(
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors(),
                        value("/proc/cpuinfo", "model name"),
                        gigabytes(value("/proc/meminfo", "MemTotal")),
                        value("/proc/loadavg", "")));
    }

    private static String gigabytes(String kilobytes) {
        String digits = kilobytes.replaceAll("\\D", "");
        return digits.isEmpty() ? "?" : Long.toString(Long.parseLong(digits) / 1_000_000);
    }

    private static String value(String file, String key) {
        try {
            List<String> lines = Files.readAllLines(Path.of(file));
            return lines.stream()
                    .filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(key.isEmpty() ? 0 : line.indexOf(':') + 1))
                    .map(String::strip)
                    .orElse("?");
        } catch (IOException elsewhere) {
            return "?";
        }
    }

    void written() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
