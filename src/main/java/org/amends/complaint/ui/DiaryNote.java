package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.amends.complaint.ComplaintData;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;

/** In the header of a case: when somebody wants to look again, what at, and how to change their mind. */
@SpringComponent
class DiaryNote {

    private final DiaryAct diary;
    private final Times times;
    private final CurrentUser user;

    DiaryNote(DiaryAct diary, Times times, CurrentUser user) {
        this.diary = diary;
        this.times = times;
        this.user = user;
    }

    Optional<Component> of(ComplaintData complaint, CaseActions actions) {
        if (complaint.diaryAt() == null || !complaint.open()) {
            return Optional.empty();
        }
        String reason = complaint.diaryReason() == null ? "" : complaint.diaryReason();
        Span what = new Span(reason);
        what.addClassNames("am-case-strong", "am-diary-reason");
        what.setTitle(reason);
        what.getElement().setAttribute("dir", "auto");
        Span when = new Span(Labels.say("complaint.case.diary", times.moments().at(complaint.diaryAt())));
        when.setTitle(times.moments().exact(complaint.diaryAt()));
        Div words = new Div(when);
        words.addClassName("am-case-date-words");
        if (user.is(Role.AGENT)) {
            Button remove = link("complaint.diary.remove", () -> diary.remove(complaint, actions));
            remove.setAriaLabel(Labels.say("complaint.diary.remove.of"));
            words.add(link("complaint.diary.move", () -> diary.begin(complaint, actions)), remove);
        }
        Div note = new Div(what, words);
        note.addClassName("am-case-date");
        return Optional.of(note);
    }

    private static Button link(String key, Runnable act) {
        Button button = new Button(Labels.say(key), pressed -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
