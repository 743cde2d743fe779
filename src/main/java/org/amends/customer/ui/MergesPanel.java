package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.amends.customer.CustomerProfile;
import org.amends.customer.duplicates.CustomerMerges;
import org.amends.customer.duplicates.Merge;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.Card;
import org.amends.uikit.Dialogs;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;

/** Who was merged into the customer, with the way back. */
@org.springframework.stereotype.Component
class MergesPanel implements CustomerPanel {

    private final CustomerMerges merges;
    private final CurrentUser user;
    private final BusinessTime business;
    private final Clock clock;

    MergesPanel(CustomerMerges merges, CurrentUser user, BusinessTime business, Clock clock) {
        this.merges = merges;
        this.user = user;
        this.business = business;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component of(CustomerProfile customer) {
        List<Merge> history = merges.into(customer.id());
        if (history.isEmpty()) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        Moments moments = new Moments(clock, business.hours().zone());
        UnorderedList lines = new UnorderedList();
        lines.addClassName("am-lines");
        Card card = new Card();
        history.forEach(merge -> lines.add(line(merge, moments, card)));
        return new Card(card.getTranslation("customer.merges"), lines);
    }

    private ListItem line(Merge merge, Moments moments, Component reader) {
        Span what = new Span(reader.getTranslation(
                "customer.merges.line", merge.name(), merge.mergedName(), moments.at(merge.at()), merge.by()));
        what.setTitle(moments.exact(merge.at()));
        ListItem line = new ListItem(what);
        if (user.is(Role.SUPERVISOR)) {
            Button undo = new Button(
                    reader.getTranslation("customer.merges.undo"),
                    pressed -> Dialogs.confirm(
                            reader.getTranslation("customer.merges.undo.question", merge.name()),
                            reader.getTranslation("customer.merges.undo.text"),
                            reader.getTranslation("customer.merges.undo"),
                            () -> undo(merge, line)));
            undo.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(undo);
        }
        return line;
    }

    private void undo(Merge merge, Component reader) {
        Merge.Undone undone = merges.undo(merge);
        String done = reader.getTranslation("customer.merges.undone", merge.name());
        String stayed = undone.stayed().stream()
                .map(field -> MergeWords.label(field, reader))
                .collect(Collectors.joining(", "));
        Notices.success(stayed.isEmpty() ? done : done + " " + reader.getTranslation("customer.merges.stayed", stayed));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
