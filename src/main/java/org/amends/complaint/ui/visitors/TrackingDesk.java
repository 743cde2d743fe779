package org.amends.complaint.ui.visitors;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.ComplaintTracking;
import org.amends.complaint.TrackedFiles;
import org.amends.complaint.VisitorFiles;

/** What the page of one's own case works with. */
@SpringComponent
public class TrackingDesk {

    final ComplaintTracking tracking;
    final TrackedFiles sent;
    final VisitorFiles files;
    final CaseChanges changes;

    TrackingDesk(ComplaintTracking tracking, TrackedFiles sent, VisitorFiles files, CaseChanges changes) {
        this.tracking = tracking;
        this.sent = sent;
        this.files = files;
        this.changes = changes;
    }
}
