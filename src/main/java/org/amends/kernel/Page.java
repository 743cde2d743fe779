package org.amends.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param page from 0
 * @param hasNext whether there is more; the total is never counted
 */
public record Page<T>(List<T> items, int page, int size, boolean hasNext) {

    public static final int LARGEST = 200;

    /** @param found up to {@code size + 1} rows: the one too many only tells that there is more */
    public static <T> Page<T> of(List<T> found, int page, int size) {
        boolean more = found.size() > size;
        return new Page<>(more ? List.copyOf(found.subList(0, size)) : List.copyOf(found), page, size, more);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), page, size, hasNext);
    }

    /** @throws Invalid if the page is negative or the size not within 1 and {@value #LARGEST} */
    public static void check(int page, int size) {
        if (page < 0) {
            throw new Invalid("page", "kernel.page.negative", page);
        }
        if (size < 1 || size > LARGEST) {
            throw new Invalid("size", "kernel.page.size", size, LARGEST);
        }
    }
}
