package org.amends.complaint.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.LocalDate;
import org.amends.complaint.CaseDiary;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintNumber;
import org.amends.uikit.Dialogs;
import org.amends.uikit.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** The date on which somebody wants to look at the case again. */
@SpringComponent
@Order(4)
class DiaryAct implements CaseAct {

    private final CaseDiary diary;
    private final Times times;

    DiaryAct(CaseDiary diary, Times times) {
        this.diary = diary;
        this.times = times;
    }

    @Override
    public String label() {
        return "complaint.diary";
    }

    /** Where one is set, it is moved where it stands. */
    @Override
    public boolean isOffered(ComplaintData complaint) {
        return complaint.open() && complaint.diaryAt() == null;
    }

    @Override
    public void begin(ComplaintData complaint, CaseActions actions) {
        LocalDate today = times.onTheWall().toLocalDate();
        DayAndTime on =
                new DayAndTime(Labels.say("complaint.diary.day"), today, Labels.say("complaint.diary.time.opening"));
        TextField reason = new TextField(Labels.say("complaint.diary.reason"));
        reason.setWidthFull();
        reason.setMaxLength(CaseDiary.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        if (complaint.diaryAt() == null) {
            on.setDay(times.onTheWall(diary.opening(complaint.number(), today.plusDays(1)))
                    .toLocalDate());
        } else {
            on.setValue(times.onTheWall(complaint.diaryAt()));
            reason.setValue(complaint.diaryReason() == null ? "" : complaint.diaryReason());
        }
        Dialogs.form(
                Labels.say("complaint.diary.question"),
                Labels.say("complaint.diary.text"),
                Labels.say("complaint.diary.act"),
                () -> on.isReadable() && lookAgain(complaint, moment(complaint, on), reason.getValue(), actions),
                on,
                reason);
    }

    private boolean lookAgain(ComplaintData complaint, @Nullable Instant when, String reason, CaseActions actions) {
        return actions.perform(
                () -> diary.lookAgain(complaint.number(), when, reason),
                () -> Notices.success(
                        Labels.say("complaint.diary.done", times.moments().at(when == null ? times.now() : when)),
                        () -> putBack(complaint, actions)));
    }

    void remove(ComplaintData complaint, CaseActions actions) {
        actions.perform(() -> diary.remove(complaint.number()), () -> tellRemoved(complaint, actions));
    }

    /** A date that has come cannot be noted again. */
    private void tellRemoved(ComplaintData complaint, CaseActions actions) {
        Instant was = complaint.diaryAt();
        if (was != null && was.isAfter(times.now())) {
            Notices.success(Labels.say("complaint.diary.removed"), () -> putBack(complaint, actions));
        } else {
            Notices.success(Labels.say("complaint.diary.removed"));
        }
    }

    /** As it was when the act began. */
    private void putBack(ComplaintData before, CaseActions actions) {
        ComplaintNumber number = before.number();
        actions.perform("complaint.diary.undone", () -> {
            if (before.diaryAt() == null || before.diaryReason() == null) {
                diary.remove(number);
            } else {
                diary.lookAgain(number, before.diaryAt(), before.diaryReason());
            }
        });
    }

    private @Nullable Instant moment(ComplaintData complaint, DayAndTime on) {
        LocalDate day = on.day();
        if (day == null) {
            return null;
        }
        return on.time() == null ? diary.opening(complaint.number(), day) : times.at(day.atTime(on.time()));
    }
}
