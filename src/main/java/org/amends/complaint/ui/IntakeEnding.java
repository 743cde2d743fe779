package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.amends.complaint.FiledComplaint;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.Triage;
import org.amends.customer.CustomerProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Another way to end taking in a complaint than filing it; another module brings it. */
@NamedInterface("ui")
public interface IntakeEnding {

    /** The text key of what it does, as on its choice. */
    String label();

    /** The text key of what the button then does. */
    String act();

    /** Fresh fields. @param customer who is on the phone, when it is somebody we know */
    Form form(Supplier<@Nullable CustomerProfile> customer);

    /** What the ending asks for. */
    @NamedInterface("ui")
    interface Form {

        Component fields();

        /** Whether this ending is offered for such a kind; its fields suit it from now on. */
        boolean suits(Kind kind);

        /** What depends on the customer is looked up anew. */
        void lookAgain();

        /** Says at the fields what is missing or wrong. */
        boolean isComplete();

        /** Only when complete. */
        FiledComplaint end(NewComplaint told, Triage judged);
    }
}
