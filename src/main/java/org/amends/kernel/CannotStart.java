package org.amends.kernel;

/** Amends cannot start, or not go on, as things are. Whoever runs it is told what is wrong and what to do about it. */
public class CannotStart extends RuntimeException {

    private final String remedy;

    /**
     * @param problem what is wrong, with the names that are concerned
     * @param remedy what whoever starts Amends can do about it
     */
    public CannotStart(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public CannotStart(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
