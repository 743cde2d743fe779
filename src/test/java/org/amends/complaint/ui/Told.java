package org.amends.complaint.ui;

import java.util.List;
import org.amends.complaint.Channel;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;

/** Complaints for the tests of the screens. */
final class Told {

    private Told() {}

    static NewComplaint about(String subject) {
        return told(subject, List.of());
    }

    static NewComplaint bySomebodyWhoNeedsSupport(String subject) {
        return told(subject, List.of("Hard of hearing"));
    }

    private static NewComplaint told(String subject, List<String> needs) {
        return new NewComplaint(
                Kind.CLAIM,
                Channel.PHONE,
                "en",
                subject,
                "It leaks at the seal.",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                needs,
                null,
                new NewComplaint.Who(null, "Grace Lindqvist", null, null, null, null, null));
    }
}
