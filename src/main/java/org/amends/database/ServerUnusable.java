package org.amends.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.amends.kernel.CannotStart;
import org.jspecify.annotations.Nullable;

/** The database server that was named does not let us in, is not there, is too old, or grants too little. */
final class ServerUnusable extends CannotStart {

    private static final int ACCESS_DENIED = 1045;
    private static final int ACCESS_TO_DATABASE_DENIED = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    ServerUnusable(String problem, String remedy) {
        super(problem, remedy);
    }

    ServerUnusable(String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
    }

    /** Never repeats the password, which some write into the URL. */
    static ServerUnusable because(Exception failure, String url, @Nullable String username) {
        String server = url.replaceAll("[?].*", "");
        SQLException sql = Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                // what the pool says around it is that it has waited
                .reduce((around, inner) -> inner)
                .orElse(null);
        if (sql == null || !url.startsWith("jdbc:mariadb:")) {
            return new ServerUnusable(
                    "AMENDS_DATABASE_URL is “%s”, which is not the address of a MariaDB database.".formatted(server),
                    "Write it like jdbc:mariadb://db.example.com:3306/amends.",
                    failure);
        }
        return switch (sql.getErrorCode()) {
            case ACCESS_DENIED ->
                new ServerUnusable(
                        "The database server at %s does not let the user “%s” in: wrong name or password."
                                .formatted(server, name(username)),
                        "Check AMENDS_DATABASE_USERNAME and AMENDS_DATABASE_PASSWORD, and from where that user may connect.",
                        failure);
            case UNKNOWN_DATABASE ->
                new ServerUnusable(
                        "The database server is there, but has no database as named in %s.".formatted(server),
                        "Create it (CREATE DATABASE … CHARACTER SET utf8mb4), or correct AMENDS_DATABASE_URL.",
                        failure);
            case ACCESS_TO_DATABASE_DENIED ->
                new ServerUnusable(
                        "The user “%s” may not use the database at %s.".formatted(name(username), server),
                        "Give it all rights there (GRANT ALL PRIVILEGES ON …), or correct AMENDS_DATABASE_URL.",
                        failure);
            default ->
                new ServerUnusable(
                        "The database at %s cannot be reached (%s).".formatted(server, firstLine(sql)),
                        "Check that the server runs, that AMENDS_DATABASE_URL is right, and that nothing between them is closed.",
                        failure);
        };
    }

    private static String name(@Nullable String username) {
        return Objects.requireNonNullElse(username, "");
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
