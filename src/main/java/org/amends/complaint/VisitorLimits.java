package org.amends.complaint;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.amends.kernel.Conflict;
import org.springframework.stereotype.Component;

/**
 * How often the public pages may be tried, by address and by case. Generous to people, who share addresses and mistype;
 * hopeless for guessing: a code has fifty bits. Each node counts by itself.
 */
@Component
class VisitorLimits {

    private static final int MOST_REMEMBERED = 100_000;
    private static final long MEGA = 1_000_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final TimeMeter time;
    private final LoadingCache<String, Bucket> filings;
    private final LoadingCache<String, Bucket> triesByAddress;
    private final LoadingCache<ComplaintNumber, Bucket> triesByNumber;
    private final LoadingCache<ComplaintNumber, Bucket> messages;
    private final LoadingCache<String, Bucket> megabytes;

    VisitorLimits(Clock clock) {
        time = new MeterOf(clock);
        filings = perHour(40);
        triesByAddress = perHour(20);
        triesByNumber = perHour(30);
        messages = perHour(30);
        megabytes = perHour(300);
    }

    /** @throws Conflict with how long to wait, when too many were filed from the address */
    void file(String address) {
        take(filings.get(network(address)), "complaint.visitor.wait.filing");
    }

    /** Counted as wrong until it is {@link #admitted}: tries at the same moment count too. */
    void tryCode(String address, ComplaintNumber number) {
        Bucket mine = triesByAddress.get(network(address));
        take(mine, "complaint.visitor.wait.tries");
        try {
            take(triesByNumber.get(number), "complaint.visitor.wait.tries");
        } catch (Conflict guessedByOthers) {
            mine.addTokens(1);
            throw guessedByOthers;
        }
    }

    void admitted(String address, ComplaintNumber number) {
        triesByAddress.get(network(address)).addTokens(1);
        triesByNumber.get(number).addTokens(1);
    }

    void write(ComplaintNumber number) {
        take(messages.get(number), "complaint.visitor.wait.messages");
    }

    /** A file that was put in, of so many bytes; each counts as a megabyte at least, so that they are not many either. */
    void putIn(String address, long bytes) {
        take(megabytes.get(network(address)), 1 + bytes / MEGA, "complaint.visitor.wait.files");
    }

    private static void take(Bucket bucket, String refusal) {
        take(bucket, 1, refusal);
    }

    private static void take(Bucket bucket, long tokens, String refusal) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(tokens);
        if (!probe.isConsumed()) {
            long minutes = Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes() + 1;
            throw new Conflict(refusal, minutes);
        }
    }

    /** Whoever has one address of version 6 has the whole network of it. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] all = java.net.InetAddress.getByName(address).getAddress();
            return all.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(all, 8)) : address;
        } catch (java.net.UnknownHostException notAnAddress) {
            return address;
        }
    }

    private <K> LoadingCache<K, Bucket> perHour(int times) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(Bandwidth.builder()
                                .capacity(times)
                                .refillGreedy(times, WINDOW)
                                .build())
                        .build());
    }

    /** The time of the house, so that tests and the demo company move it. */
    private record MeterOf(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000 + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
