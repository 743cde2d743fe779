package org.amends.demo;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.amends.demo.DemoStory.Person;
import org.amends.uikit.InfoBox;
import org.jspecify.annotations.Nullable;

/** On the sign-in page: that this is a demo, and a button for each who may be tried; until it is made, how far it is. */
final class DemoWelcome extends Div {

    private static final int POLLED_EVERY_MS = 1_000;

    private final DemoSignIns signIns;
    private final DemoProgress progress;
    private final ProgressBar done = new ProgressBar();
    private @Nullable Registration polling;

    DemoWelcome(DemoSignIns signIns, DemoProgress progress) {
        this.signIns = signIns;
        this.progress = progress;
        addClassName("am-demo");
        if (progress.isMaking()) {
            await();
        } else {
            offer();
        }
    }

    private void await() {
        addClassName("am-demo-making");
        done.getElement().setAttribute("aria-label", getTranslation("demo.making.progress"));
        add(new InfoBox(getTranslation("demo.making")), done);
    }

    private void offer() {
        removeAll();
        removeClassName("am-demo-making");
        if (signIns.offered().isEmpty()) {
            return;
        }
        DemoDoor door = new DemoDoor();
        Div choice = new Div();
        choice.addClassName("am-demo-choice");
        signIns.offered().forEach(person -> choice.add(button(person, door)));
        Paragraph or = new Paragraph(getTranslation("demo.password", DemoPeople.PASSWORD));
        or.addClassNames("am-small", "am-demo-or");
        add(new InfoBox(getTranslation("demo.welcome")), choice, door, or);
    }

    private Button button(Person person, DemoDoor door) {
        Span role = new Span(getTranslation("demo.as." + person.username()));
        role.addClassName("am-demo-role");
        Span what = new Span(person.name() + " · " + getTranslation("demo.as." + person.username() + ".does"));
        what.addClassNames("am-small", "am-second");
        Span face = new Span(role, what);
        face.addClassName("am-demo-face");
        Button button = new Button("", pressed -> door.enter(person.username()));
        // as an icon it would be nameless
        button.getElement().appendChild(face.getElement());
        button.setDisableOnClick(true);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (progress.isMaking()) {
            UI page = attached.getUI();
            page.setPollInterval(POLLED_EVERY_MS);
            polling = page.addPollListener(polled -> look(page));
            look(page);
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop(detached.getUI());
    }

    private void look(UI page) {
        if (progress.isMaking()) {
            done.setValue(progress.share());
        } else {
            stop(page);
            offer();
        }
    }

    private void stop(UI page) {
        if (polling != null) {
            polling.remove();
            polling = null;
            page.setPollInterval(-1);
        }
    }
}
