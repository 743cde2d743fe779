package org.amends.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something small that is read all the time and changes seldom, kept in memory. Another node sees a change within half
 * a minute. A load that is under way while the snapshot is dropped is not kept.
 */
final class Snapshot<T> {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String ONLY = "snapshot";

    private final LoadingCache<String, T> cache;

    Snapshot(Supplier<T> load) {
        cache = Caffeine.newBuilder().expireAfterWrite(LONGEST).build(key -> load.get());
    }

    T get() {
        return cache.get(ONLY);
    }

    void drop() {
        cache.invalidateAll();
    }
}
