package org.amends.exchange;

import java.util.List;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Something that rows of a file become. A module that can be imported into declares a bean of this type.
 *
 * @param <T> what a row tells
 */
public interface ImportTarget<T> {

    /** Whether a row went in, or was known already. */
    enum Taken {
        IMPORTED,
        UNCHANGED
    }

    /** Where rows come from. @param startedBy the name of whoever brought the file */
    record Source(String fileName, String startedBy) {}

    /** In addresses and texts: {@code customers}. */
    String name();

    List<ImportColumn> columns();

    /** @throws Invalid if the row does not tell what is needed; nothing is written here */
    T read(ImportRow row);

    /** What the row is known by in the system it comes from; without it, it is known by its content and occurrence. */
    @Nullable
    String identity(T row);

    /** Whether it says that it is none of these, and is to be left out: it is counted, and is no mistake. */
    default boolean isSkipped(T row) {
        return false;
    }

    /**
     * Takes a batch, in the transaction that also keeps how far the import has come. Whatever it throws undoes the batch,
     * which is then gone through one by one.
     *
     * @return for each row, in their order
     */
    List<Taken> take(List<T> rows, Source source);

    /** All rows are in. */
    default void finished() {}
}
