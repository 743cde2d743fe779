package org.amends.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.amends.kernel.Conflict;
import org.amends.kernel.Unknown;
import org.springframework.stereotype.Component;

/** Opens a case to whoever has its number and tracking code. */
@Component
class TrackingAccess {

    private static final String NOBODYS = "----------";

    private final Cases cases;
    private final VisitorLimits limits;

    TrackingAccess(Cases cases, VisitorLimits limits) {
        this.cases = cases;
        this.limits = limits;
    }

    /**
     * @param address from where, as far as we know
     * @throws Unknown in the same words for a number that does not exist and a wrong code
     * @throws Conflict if too many were wrong
     */
    Complaint admit(TrackingKey key, String address) {
        limits.tryCode(address, key.number());
        Optional<Complaint> complaint = cases.find(key.number());
        // the same work for a number that does not exist
        boolean right = same(complaint.map(Complaint::trackingCode).orElse(NOBODYS), key.code());
        if (!right || complaint.isEmpty()) {
            throw new Unknown("complaint.visitor.unknown");
        }
        limits.admitted(address, key.number());
        return complaint.get();
    }

    private static boolean same(String code, String given) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
