package org.amends.complaint.ui;

import com.vaadin.flow.component.UI;
import org.amends.uikit.Notices;
import org.springframework.modulith.NamedInterface;

/** Does what a form asks for and shows the case as it then is; what is refused is said in a sentence. */
@NamedInterface("ui")
public final class CaseActions {

    private final Runnable refresh;

    CaseActions(Runnable refresh) {
        this.refresh = refresh;
    }

    /** As this one, but when something was done, that comes first. */
    CaseActions after(Runnable first) {
        return new CaseActions(() -> {
            first.run();
            refresh.run();
        });
    }

    /** @param done the text key of what to say when it worked @return whether it did */
    public boolean perform(String done, Runnable act) {
        return perform(act, () -> Notices.success(UI.getCurrent().getTranslation(done)));
    }

    /** @param tell says that it worked @return whether it did */
    boolean perform(Runnable act, Runnable tell) {
        if (!Attempt.succeeds(act)) {
            return false;
        }
        tell.run();
        refresh.run();
        return true;
    }
}
