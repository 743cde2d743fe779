package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Step;
import org.amends.complaint.ui.CaseActions;
import org.amends.complaint.ui.CaseForm;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.InfoBox;

/** Says who has to decide; whoever may, goes to the approvals, where everything needed for it stands. */
@SpringComponent
class ApprovalForm implements CaseForm {

    private final CurrentUser user;

    ApprovalForm(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.APPROVE, Step.RETURN, Step.REJECT);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        Div form = new Div();
        form.addClassName("am-form");
        form.add(new InfoBox(form.getTranslation("recovery.approval.waits")));
        if (user.is(Role.SUPERVISOR)) {
            Anchor decide = new Anchor(
                    ApprovalsView.PATH + "/" + complaint.number().value(),
                    form.getTranslation("recovery.approval.decide"));
            decide.getElement().setAttribute("router-link", true);
            form.add(decide);
        }
        return form;
    }
}
