package org.amends.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amends.complaint.ComplaintNumber;
import org.amends.recovery.RemedyCarrier;
import org.amends.recovery.RemedyType;
import org.jspecify.annotations.Nullable;

/** The company's other systems: they do what they are told and remember it, or fail as often as a test wants. */
public final class TestRemedyCarrier implements RemedyCarrier {

    private final Map<ComplaintNumber, Integer> failures = new ConcurrentHashMap<>();
    private final Map<ComplaintNumber, List<Order>> carriedOut = new ConcurrentHashMap<>();

    /** The next orders of a case fail, so many of them. */
    public void fails(ComplaintNumber complaint, int times) {
        failures.put(complaint, times);
    }

    /** What was carried out for a case, in order. */
    public List<RemedyType> carriedOut(ComplaintNumber complaint) {
        return carriedOut.getOrDefault(complaint, List.of()).stream()
                .map(Order::type)
                .toList();
    }

    /** What was written to what was carried out for a case. */
    public List<@Nullable String> notes(ComplaintNumber complaint) {
        return carriedOut.getOrDefault(complaint, List.of()).stream()
                .map(Order::note)
                .toList();
    }

    /** None of them brings anything to anybody's home. */
    @Override
    public boolean carries(RemedyType type) {
        return type != RemedyType.REPLACEMENT;
    }

    @Override
    public void carryOut(Order order) throws FulfilmentFailed {
        int left = failures.getOrDefault(order.complaint(), 0);
        if (left > 0) {
            failures.put(order.complaint(), left - 1);
            throw new FulfilmentFailed("The bank does not answer");
        }
        carriedOut.computeIfAbsent(order.complaint(), any -> new ArrayList<>()).add(order);
    }
}
