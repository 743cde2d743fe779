package org.amends.database;

/** The data folder cannot be used as it is: taken, unwritable, or its server does not start. */
final class DataFolderUnusable extends RuntimeException {

    private final String remedy;

    /**
     * @param problem what is wrong, with the folder's name
     * @param remedy what whoever starts Amends can do about it
     */
    DataFolderUnusable(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    DataFolderUnusable(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
