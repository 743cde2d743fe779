package org.amends.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Published figures that ours are compared with: the folder named by the system property {@code amends.reference-data},
 * else {@code ../shared/data}. It is not part of the project, so a test that lacks it is skipped and says so.
 */
public final class ReferenceData {

    private static final Path FOLDER = Path.of(System.getProperty(
            "amends.reference-data", Path.of("..", "shared", "data").toString()));

    private ReferenceData() {}

    /** @param path inside the folder: {@code holidays/peru_2026_official16.csv} */
    public static Path file(String path) {
        Path file = FOLDER.resolve(path);
        Assumptions.assumeTrue(
                Files.isReadable(file),
                () -> "No reference data " + file.toAbsolutePath().normalize());
        return file;
    }
}
