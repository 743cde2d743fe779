package org.amends.demo;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.amends.organisation.StaffMember;
import org.amends.shell.DeskNotice;
import org.amends.shell.SignInNotice;

/** Says at the door and above every page that this is the demo company. */
@org.springframework.stereotype.Component
@InDemo
class DemoNotices implements SignInNotice, DeskNotice {

    private final DemoSignIns signIns;
    private final DemoProgress progress;

    DemoNotices(DemoSignIns signIns, DemoProgress progress) {
        this.signIns = signIns;
        this.progress = progress;
    }

    @Override
    public Component notice() {
        return new DemoWelcome(signIns, progress);
    }

    @Override
    public Optional<Component> line(StaffMember reader) {
        return signIns.offered().isEmpty() || DemoLine.isDismissed()
                ? Optional.empty()
                : Optional.of(new DemoLine(signIns, reader));
    }
}
