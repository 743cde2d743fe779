package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.ComplaintId;
import org.amends.kernel.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;

/** Has a component look again, while it is on a screen, when cases have changed or nothing was heard for a while. */
@NamedInterface("ui")
public final class LiveCases {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCases.class);

    private final Component shown;
    private final UI screen;
    private final Consumer<Set<ComplaintId>> look;
    private final Set<ComplaintId> unseen = ConcurrentHashMap.newKeySet();

    private LiveCases(Component shown, UI screen, Consumer<Set<ComplaintId>> look) {
        this.shown = shown;
        this.screen = screen;
        this.look = look;
    }

    /**
     * @param atMostEvery how much at once: what many look at is not read anew at every act of everybody
     * @param look given the cases that changed; none when only time has passed
     */
    public static void follow(
            Component shown, CaseChanges changes, Duration atMostEvery, Consumer<Set<ComplaintId>> look) {
        follow(shown, changes, complaint -> true, atMostEvery, look);
    }

    /** @param look told whether the case has changed; if not, only time has passed */
    public static void followOne(
            Component shown, CaseChanges changes, ComplaintId one, Duration atMostEvery, Consumer<Boolean> look) {
        follow(shown, changes, one::equals, atMostEvery, news -> look.accept(!news.isEmpty()));
    }

    private static void follow(
            Component shown,
            CaseChanges changes,
            Predicate<ComplaintId> about,
            Duration atMostEvery,
            Consumer<Set<ComplaintId>> look) {
        shown.addAttachListener(attached -> {
            LiveCases live = new LiveCases(shown, attached.getUI(), look);
            CaseChanges.Watch watch = changes.watch(about, atMostEvery, live::hear);
            shown.addDetachListener(detached -> {
                detached.unregisterListener();
                watch.close();
            });
        });
    }

    /** A screen that is busy is not waited for; one that is not is drawn here. */
    private void hear(Set<ComplaintId> news) {
        unseen.addAll(news);
        try {
            screen.access(this::lookOnce);
        } catch (UIDetachedException gone) {
            LOG.trace("A screen was closed", gone);
        }
    }

    /** A screen that comes late looks once at all that it has missed. */
    private void lookOnce() {
        if (!shown.isAttached()) {
            return;
        }
        Set<ComplaintId> news = Set.copyOf(unseen);
        unseen.removeAll(news);
        try {
            look.accept(news);
        } catch (RuntimeException failure) {
            if (!DatabaseOutage.isBehind(failure)) {
                LOG.warn("A screen could not look again; it will at the next change", failure);
            }
        }
    }
}
