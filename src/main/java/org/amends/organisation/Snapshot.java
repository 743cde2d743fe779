package org.amends.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Supplier;
import org.amends.kernel.DatabaseOutage;
import org.jspecify.annotations.Nullable;

/**
 * Something small that is read all the time and changes seldom, kept in memory. Another node sees a change within half
 * a minute. A load that is under way while the snapshot is dropped is not kept. While the database cannot be reached
 * what was known last goes on being known: nobody can change it then, and whoever is on a screen keeps it.
 */
final class Snapshot<T> {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String ONLY = "snapshot";

    private final LoadingCache<String, T> cache;
    private final Supplier<T> load;
    private volatile @Nullable T last;

    Snapshot(Supplier<T> load) {
        this.load = load;
        cache = Caffeine.newBuilder().expireAfterWrite(LONGEST).build(key -> loadOrLast());
    }

    private T loadOrLast() {
        T known = last;
        try {
            T loaded = load.get();
            last = loaded;
            return loaded;
        } catch (RuntimeException failure) {
            if (known == null || !DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            return known;
        }
    }

    T get() {
        return cache.get(ONLY);
    }

    void drop() {
        cache.invalidateAll();
    }
}
