package org.amends.complaint;

import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Unknown;
import org.amends.organisation.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * The files of visitors before they send them, with a complaint or a message. Until then they belong to no case, and to
 * nobody but the session that holds them; what is not sent within some hours is thrown away.
 */
@Service
@OpenToAll
public class VisitorFiles {

    /** Files that one session may hold. */
    public static final int MOST = 10;

    /** Together. */
    static final DataSize LARGEST_SUM = DataSize.ofMegabytes(50);

    private static final int PATIENCE_IN_SECONDS = 20;

    private final HeldFiles held;
    private final Attachments attachments;
    private final AttachmentRows rows;
    private final CaseRows cases;
    private final Timeline timeline;
    private final FileIntake intake;
    private final VisitorLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /**
     * One at a time on a node: however many strangers send pictures at once, one connection and the memory of one picture
     * is all they take from those who work here, and two files of a session are not counted past each other.
     */
    private final ReentrantLock turn = new ReentrantLock(true);

    VisitorFiles(
            HeldFiles held,
            Attachments attachments,
            AttachmentRows rows,
            CaseRows cases,
            Timeline timeline,
            FileIntake intake,
            VisitorLimits limits,
            TransactionTemplate transaction,
            Clock clock) {
        this.held = held;
        this.attachments = attachments;
        this.rows = rows;
        this.cases = cases;
        this.timeline = timeline;
        this.intake = intake;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Bytes that a file may have. */
    public long largest() {
        return intake.largest();
    }

    /**
     * Puts a file in that is to be sent with something.
     *
     * @param holder the session, by a name that nobody can guess; at most 36 characters
     * @param name as whoever sent it called it; cleaned
     * @param bytes that have arrived: they are not waited for
     * @param address from where, as far as we know
     * @throws Invalid if it is empty, too large, a program, or one too many
     * @throws Conflict if too much came from the address
     */
    public AttachmentData put(String holder, @Nullable String name, InputStream bytes, String address) {
        await();
        try {
            return Objects.requireNonNull(transaction.<AttachmentData>execute(
                    status -> stored(holder, FileName.cleaned(name), bytes, address)));
        } finally {
            turn.unlock();
        }
    }

    /** Takes back what was not sent yet; nothing happens if it is gone already. */
    public void discard(String holder, AttachmentId id) {
        held.delete(holder, id);
    }

    /**
     * In the transaction of what they are sent with: they are then files of the case that no line has yet.
     *
     * @throws Conflict if one of them is gone
     * @throws Invalid if the case has too many
     */
    void give(Enclosed enclosed, ComplaintId complaint) {
        if (enclosed.isEmpty()) {
            return;
        }
        if (rows.count(complaint) + enclosed.files().size() > Attachments.MOST) {
            throw new Invalid("files", "complaint.attachment.many", Attachments.MOST);
        }
        if (held.give(enclosed, complaint) != enclosed.files().size()) {
            throw new Conflict("complaint.visitor.files.gone");
        }
    }

    /** As {@link #give}, for a case that is being filed: they stand on its timeline. */
    void giveWithTheStory(Enclosed enclosed, ComplaintId complaint) {
        if (enclosed.isEmpty()) {
            return;
        }
        cases.flush();
        give(enclosed, complaint);
        String names = enclosed.files().stream()
                .flatMap(file -> rows.find(file).stream())
                .map(AttachmentData::name)
                .collect(Collectors.joining(", "));
        attachments.send(
                enclosed.files(),
                complaint,
                timeline.event(complaint, TrackedFiles.WITH_THE_STORY, Map.of("names", names)));
    }

    private AttachmentData stored(String holder, String name, InputStream bytes, String address) {
        HeldFiles.Sum before = held.of(holder);
        if (before.files() >= MOST) {
            throw new Invalid("files", "complaint.visitor.files.many", MOST);
        }
        AttachmentId id = AttachmentId.next();
        held.insert(id, holder, name, clock.instant());
        intake.store(id, name, bytes);
        AttachmentData file =
                held.find(holder, id).orElseThrow(() -> new Unknown("complaint.attachment.unknown", id.text()));
        if (before.bytes() + file.size() > LARGEST_SUM.toBytes()) {
            throw new Invalid("files", "complaint.visitor.files.sum", LARGEST_SUM.toMegabytes());
        }
        limits.putIn(address, file.size());
        return file;
    }

    private void await() {
        try {
            if (turn.tryLock(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        throw new Conflict("complaint.visitor.files.busy");
    }
}
