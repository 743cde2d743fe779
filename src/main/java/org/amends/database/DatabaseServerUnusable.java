package org.amends.database;

/** The database server that was named cannot be used as it is: it does not answer, is too old, or grants too little. */
final class DatabaseServerUnusable extends RuntimeException {

    private final String remedy;

    /**
     * @param problem what is wrong, with the server's name
     * @param remedy what whoever starts Amends can do about it
     */
    DatabaseServerUnusable(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    DatabaseServerUnusable(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
