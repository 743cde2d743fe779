package org.amends.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.amends.complaint.ui.ComplaintNavigation;
import org.amends.followup.FollowUps.Call;

/** An unhappy customer: their case was taken up again, and this is the way there. */
final class ReopenedDialog extends Dialog {

    ReopenedDialog(Call call) {
        setHeaderTitle(getTranslation("followup.reopened.title"));
        addClassName("am-dialog");
        setWidth("min(28rem, 100%)");
        Anchor open = ComplaintNavigation.link(
                call.complaint().number(),
                getTranslation("followup.reopened.open", call.complaint().number()));
        add(new Paragraph(getTranslation("followup.reopened.text", call.customerName())), open);
        getFooter().add(new Button(getTranslation("followup.reopened.close"), pressed -> close()));
    }
}
