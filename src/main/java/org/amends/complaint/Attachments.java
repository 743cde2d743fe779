package org.amends.complaint;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.amends.kernel.Unknown;
import org.amends.organisation.AnswersRequests;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.Role;
import org.amends.organisation.StaffMember;
import org.amends.organisation.UserId;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * The files of a case, kept in the database with it. A file is put in first and sent with a line of the timeline then; what
 * nobody sends within a day is thrown away.
 */
@Service
@Transactional
public class Attachments {

    /** Files of one case; whoever has more sends an archive. */
    static final int MOST = 200;

    /** Bytes that may go with one mail; beyond it mail servers send it back. */
    private static final DataSize LARGEST_MAIL = DataSize.ofMegabytes(20);

    private static final String MAY_READ =
            "hasAnyRole('AGENT', 'ADMIN', 'OPERATIONS') or hasAnyAuthority('PROCESS', 'SYSTEM_WORK')";

    private final AttachmentRows rows;
    private final FileIntake intake;
    private final Cases cases;
    private final RequestAccess requests;
    private final Timeline timeline;
    private final CurrentUser user;
    private final Clock clock;

    Attachments(
            AttachmentRows rows,
            FileIntake intake,
            Cases cases,
            RequestAccess requests,
            Timeline timeline,
            CurrentUser user,
            Clock clock) {
        this.rows = rows;
        this.intake = intake;
        this.cases = cases;
        this.requests = requests;
        this.timeline = timeline;
        this.user = user;
        this.clock = clock;
    }

    /** Bytes that a file may have. */
    @PreAuthorize("isAuthenticated()")
    public long largest() {
        return intake.largest();
    }

    /** A file by itself: it stands on the timeline at once. As {@link #put} otherwise. */
    @WorksCases
    public AttachmentData add(ComplaintNumber number, @Nullable String name, InputStream bytes) {
        AttachmentData file = put(number, name, bytes);
        ComplaintId complaint = cases.require(number).id();
        send(List.of(file.id()), complaint, timeline.event(complaint, "attached", Map.of("name", file.name())));
        return file;
    }

    /**
     * Puts a file in that is to be sent with something.
     *
     * @param name as whoever sent it called it; cleaned
     * @throws Invalid if it is empty, too large, a program, or one too many
     */
    @WorksCases
    public AttachmentData put(ComplaintNumber number, @Nullable String name, InputStream bytes) {
        return put(cases.require(number).id(), name, bytes);
    }

    /** As above, to be sent with the answer of a department. */
    @AnswersRequests
    public AttachmentData put(InternalRequestId request, @Nullable String name, InputStream bytes) {
        return put(requests.openFor(request), name, bytes);
    }

    private AttachmentData put(ComplaintId complaint, @Nullable String name, InputStream bytes) {
        if (rows.count(complaint) >= MOST) {
            throw new Invalid("file", "complaint.attachment.many", MOST);
        }
        String called = FileName.cleaned(name);
        AttachmentId id = AttachmentId.next();
        rows.insert(id, complaint, called, user.actor(), clock.instant());
        intake.store(id, called, bytes);
        return require(id);
    }

    /** Takes back what was not sent yet; nothing happens if it is gone already. */
    @PreAuthorize("hasAnyRole('AGENT', 'OPERATIONS') or hasAuthority('SYSTEM_WORK')")
    public void discard(AttachmentId id) {
        rows.owner(id).ifPresent(owner -> {
            if (owner.sent()) {
                throw new Conflict("complaint.attachment.sent");
            }
            if (owner.addedBy() != null && !owner.addedBy().equals(me())) {
                throw new NotAllowed("complaint.attachment.others");
            }
            rows.delete(id);
        });
    }

    /** All that were sent, the oldest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<AttachmentData> of(ComplaintNumber number) {
        return rows.of(cases.require(number).id());
    }

    /** @throws Unknown if there is none, or it is not for who asks: a department has what is shown with its requests */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public AttachmentData find(AttachmentId id) {
        mayRead(id);
        return require(id);
    }

    /** As above, of this case. */
    @ReadsCases
    @Transactional(readOnly = true)
    public AttachmentData find(ComplaintNumber number, AttachmentId id) {
        ComplaintId complaint = cases.require(number).id();
        if (rows.owner(id).filter(owner -> owner.complaint().equals(complaint)).isEmpty()) {
            throw new Unknown("complaint.attachment.unknown", id.text());
        }
        return require(id);
    }

    /** Its content, to be closed; one part at a time is in memory. */
    @PreAuthorize(MAY_READ)
    public InputStream open(AttachmentId id) {
        find(id);
        return rows.open(id);
    }

    /** A small JPEG. @throws Unknown if it has none */
    @PreAuthorize(MAY_READ)
    public byte[] thumbnail(AttachmentId id) {
        mayRead(id);
        return rows.thumbnail(id).orElseThrow(() -> new Unknown("complaint.attachment.unknown", id.text()));
    }

    /** @throws Invalid if they are more than a mail can carry */
    void checkMail(Collection<AttachmentId> files) {
        long bytes = files.stream().mapToLong(file -> require(file).size()).sum();
        if (bytes > LARGEST_MAIL.toBytes()) {
            throw new Invalid("files", "complaint.attachment.mail", LARGEST_MAIL.toMegabytes());
        }
    }

    /** @throws Conflict if one of them is gone, of another case, or was sent before */
    void send(Collection<AttachmentId> files, ComplaintId complaint, long entry) {
        if (!files.isEmpty()
                && rows.send(Set.copyOf(files), complaint, entry)
                        != Set.copyOf(files).size()) {
            throw new Conflict("complaint.attachment.gone");
        }
    }

    /** A department has what is shown with its requests, and what they put in themselves. */
    private void mayRead(AttachmentId id) {
        if (!user.is(Role.OPERATIONS)) {
            return;
        }
        Long department =
                user.get().map(StaffMember::team).map(team -> team.value()).orElse(null);
        boolean own = rows.owner(id)
                .filter(owner -> owner.addedBy() != null && owner.addedBy().equals(me()))
                .isPresent();
        if (!own && !rows.isShownTo(id, department)) {
            throw new Unknown("complaint.attachment.unknown", id.text());
        }
    }

    private AttachmentData require(AttachmentId id) {
        return rows.find(id).orElseThrow(() -> new Unknown("complaint.attachment.unknown", id.text()));
    }

    private @Nullable UserId me() {
        return user.get().map(StaffMember::id).orElse(null);
    }
}
