package org.amends.testing;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The product's classes, read and checked once, in one file that each further start maps into its memory: it then takes
 * half as long.
 */
final class ClassArchive {

    private static final Path RUNS = Path.of("target", "started").toAbsolutePath();
    private static final Path FOLDER = RUNS.resolve(System.getProperty("amends.test.run", "alone"));
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");

    private static final Path OURS = FOLDER.resolve("amends.jar");

    private ClassArchive() {}

    /** For the JVM, with the class path. */
    static List<String> options() {
        return Made.OPTIONS;
    }

    /** Made at its first use in a run of tests: by a start that writes down what it has loaded when it ends. */
    private static final class Made {

        static final List<String> OPTIONS = make();

        private static List<String> make() {
            Path lock = RUNS.resolveSibling("started.lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                if (FOLDER.endsWith("alone") || Files.notExists(ARCHIVE)) {
                    makeWhileNobodyElseDoes();
                }
                return List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-cp", classPath());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static void makeWhileNobodyElseDoes() throws IOException, InterruptedException {
            FileSystemUtils.deleteRecursively(RUNS);
            Files.createDirectories(FOLDER);
            packOurs();
            Path data = Folders.withUnpackedServer(FOLDER.resolve("data"));
            List<String> making = List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE, "-cp", classPath());
            try (StartedProduct first = StartedProduct.with(making, data, "AMENDS_DEMO=false")) {
                first.awaits("First administrator");
                first.get("/api/v1/complaints");
            }
        }

        /** No class of a folder can be in an archive. */
        private static void packOurs() {
            int failed = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(
                            System.out,
                            System.err,
                            "--create",
                            "--no-compress",
                            "--file=" + OURS,
                            "-C",
                            Path.of("target", "classes").toString(),
                            ".");
            if (failed != 0) {
                throw new IllegalStateException("No jar of target/classes");
            }
        }

        private static String classPath() {
            String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            return String.join(
                    File.pathSeparator,
                    Stream.concat(
                                    Stream.of(OURS.toString()),
                                    Arrays.stream(all.split(File.pathSeparator))
                                            .filter(entry -> entry.endsWith(".jar")))
                            .toList());
        }
    }
}
