package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.amends.customer.CustomerProfile;
import org.amends.customer.duplicates.Duplicates;
import org.amends.customer.duplicates.Proposal;
import org.amends.uikit.InfoBox;

/** Who may be the same as the customer, above all else that is known: it may be in the wrong place. */
@org.springframework.stereotype.Component
class DuplicatesPanel implements CustomerPanel {

    private final Duplicates duplicates;

    DuplicatesPanel(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component of(CustomerProfile customer) {
        List<Proposal> proposals = duplicates.of(customer.id());
        Div panel = new Div();
        panel.setVisible(!proposals.isEmpty());
        proposals.forEach(proposal -> {
            Proposal.Known other = proposal.beside(customer.id());
            InfoBox box = new InfoBox(
                    DuplicateView.link(
                            proposal,
                            panel.getTranslation("customer.duplicates.perhaps", other.name(), other.externalId())),
                    new Div(MergeWords.reasons(proposal, panel)));
            panel.add(box);
        });
        panel.addClassName("am-column");
        return panel;
    }
}
