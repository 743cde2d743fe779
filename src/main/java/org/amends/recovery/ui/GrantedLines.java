package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.amends.recovery.CompensationData.Line;
import org.amends.recovery.Nature;
import org.amends.uikit.Amounts;
import org.amends.uikit.Moments;

/** The remedies of a proposal: what is owed, then what is added, never mixed. */
final class GrantedLines extends Composite<Div> {

    private final List<Line> remedies;
    private final Moments moments;

    GrantedLines(List<Line> remedies, Moments moments) {
        this.remedies = remedies;
        this.moments = moments;
    }

    @Override
    protected Div initContent() {
        Div groups = new Div();
        groups.addClassName("am-remedies");
        for (Nature nature : Nature.values()) {
            List<Line> own =
                    remedies.stream().filter(line -> line.nature() == nature).toList();
            if (!own.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("am-lines");
                own.forEach(line -> list.add(row(line)));
                groups.add(new Div(new H3(getTranslation("recovery.nature." + nature)), list));
            }
        }
        return groups;
    }

    private ListItem row(Line line) {
        Span type = new Span(getTranslation("recovery.type." + line.type()));
        type.addClassName("am-strong");
        Div what = new Div(type);
        if (line.note() != null && !line.note().isBlank()) {
            Div note = new Div(line.note());
            note.addClassNames("am-small", "am-third");
            note.getElement().setAttribute("dir", "auto");
            what.add(note);
        }
        if (line.fulfilledAt() != null) {
            Div done = new Div(getTranslation("recovery.fulfilled", moments.at(line.fulfilledAt())));
            done.addClassNames("am-small", "am-good");
            what.add(done);
        }
        return new ListItem(what, amount(line));
    }

    /** What was granted, with what was proposed struck out beside it where it was cut. */
    private Component amount(Line line) {
        Span amount = new Span();
        amount.addClassName("am-strong");
        if (line.amount() == null) {
            return amount;
        }
        if (line.granted() != null && line.granted().compareTo(line.amount()) < 0) {
            Span proposed = new Span(Amounts.exact(line.amount()));
            proposed.addClassName("am-cut");
            proposed.setTitle(getTranslation("recovery.proposed"));
            amount.add(proposed, new Span(Amounts.exact(line.granted())));
        } else {
            amount.setText(Amounts.exact(line.amount()));
        }
        return amount;
    }
}
