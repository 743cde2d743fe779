package org.amends.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.amends.complaint.AttachmentId;
import org.amends.complaint.Attachments;
import org.amends.complaint.InternalRequestData;
import org.amends.complaint.InternalRequestId;
import org.amends.complaint.InternalRequestLookup;
import org.amends.complaint.InternalRequests;
import org.amends.complaint.RequestStory;
import org.amends.kernel.Unknown;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.Card;
import org.amends.uikit.Initials;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;

/** One request: what is asked, where the answer is written, and the story beside it. */
@Route(ComplaintNavigation.REQUESTS + "/:" + RequestView.ID)
@RolesAllowed({"OPERATIONS", "SUPERVISOR"})
public class RequestView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "request";

    private final InternalRequestLookup lookup;
    private final InternalRequests requests;
    private final Attachments attachments;
    private final CurrentUser user;
    private final Times times;
    private final Card strip = new Card();
    private String title = "";

    public RequestView(
            InternalRequestLookup lookup,
            InternalRequests requests,
            Attachments attachments,
            CurrentUser user,
            Times times) {
        this.lookup = lookup;
        this.requests = requests;
        this.attachments = attachments;
        this.user = user;
        this.times = times;
        addClassName("am-request");
    }

    static String location(InternalRequestId id) {
        return ComplaintNavigation.REQUESTS + "/" + id.text();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String asked = entering.getRouteParameters().get(ID).orElse("");
        try {
            show(InternalRequestId.of(asked));
        } catch (Unknown unknown) {
            entering.rerouteToError(NotFoundException.class, asked);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(InternalRequestId id) {
        RequestStory story = lookup.story(id);
        InternalRequestData request = story.request();
        title = request.subject() + " · Amends";
        RouterLink back = new RouterLink(Labels.say("complaint.request.back"), RequestsView.class);
        back.addClassName("am-small");
        Div columns = new Div(task(story), new RequestStoryCards(story, times.moments()));
        columns.addClassName("am-request-columns");
        strip.removeAll();
        strip.add(strip(request));
        removeAll();
        add(back, new PageHeader(request.subject(), request.complaint().value()), strip, columns);
    }

    private Div strip(InternalRequestData request) {
        Moments moments = times.moments();
        Div due = new Div(
                request.isOpen() ? times.countdown(request.dueAt()) : strong(Labels.of(request.state())),
                quiet(
                        request.isOpen() || request.endedAt() == null
                                ? Labels.say("complaint.request.due", moments.at(request.dueAt()))
                                : String.valueOf(request.endedBy()) + " · " + moments.at(request.endedAt())));
        due.addClassName("am-case-date");
        Div by = new Div(
                strong(Labels.say("complaint.request.by", request.askedBy())), quiet(moments.at(request.askedAt())));
        by.addClassName("am-case-date");
        Div strip = new Div(due, by);
        strip.addClassName("am-case-strip");
        if (request.isOpen()) {
            Div holder = new Div();
            holder.addClassName("am-case-holder");
            if (request.takenBy() != null) {
                holder.add(new Initials(request.takenBy()));
            }
            holder.add(new Span(
                    request.takenBy() == null
                            ? Labels.say("complaint.request.free")
                            : Labels.say("complaint.request.taken", request.takenBy())));
            strip.add(holder);
        }
        return strip;
    }

    private Card task(RequestStory story) {
        boolean answers = user.is(Role.OPERATIONS) && story.request().isOpen();
        InternalRequestData request = story.request();
        FilesToSend files = new FilesToSend(attachments, (name, bytes) -> attachments.put(request.id(), name, bytes));
        return new AnswerRequest(
                        request,
                        answers,
                        user.require().username() + "/request/" + request.id().text(),
                        files,
                        text -> answered(request, text, files.ids()),
                        () -> take(request))
                .card();
    }

    /** @return whether it was taken */
    private boolean answered(InternalRequestData request, String answer, List<AttachmentId> files) {
        if (!Attempt.succeeds(() -> requests.answer(request.id(), answer, files))) {
            return false;
        }
        Notices.success(Labels.say("complaint.request.answer.done"));
        UI.getCurrent().navigate(RequestsView.class);
        return true;
    }

    /** What is being written stays where it is. @return whether it was taken */
    private boolean take(InternalRequestData request) {
        if (!Attempt.succeeds(() -> requests.take(request.id()))) {
            return false;
        }
        Notices.success(Labels.say("complaint.request.take.done"));
        strip.removeAll();
        strip.add(strip(lookup.story(request.id()).request()));
        return true;
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("am-case-strong");
        return span;
    }

    private static Div quiet(String text) {
        Div words = new Div(new Span(text));
        words.addClassName("am-case-date-words");
        return words;
    }
}
