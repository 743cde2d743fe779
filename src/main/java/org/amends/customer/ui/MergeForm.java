package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.customer.duplicates.CustomerSide;
import org.amends.customer.duplicates.MergeField;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.SegmentedChoice;

/** Two customers side by side: who stays and, where they differ, whose value stands. What is equal is below, once. */
final class MergeForm extends Composite<Div> {

    private static final List<String> COUNTED =
            List.of("purchase", "complaint", "compensation", "follow_up", "defection", "leaving_intention", "customer");

    private final CustomerSide left;
    private final CustomerSide right;
    private final boolean mayMerge;
    private final SegmentedChoice<CustomerSide> stays;
    private final Map<MergeField, SegmentedChoice<CustomerSide>> choices = new EnumMap<>(MergeField.class);
    private final Set<MergeField> chosen = EnumSet.noneOf(MergeField.class);

    MergeForm(CustomerSide left, CustomerSide right, boolean mayMerge) {
        this.left = left;
        this.right = right;
        this.mayMerge = mayMerge;
        this.stays = choice(
                getTranslation("customer.merge.stays"),
                side -> side.name() + " · " + side.externalId().value());
        stays.setValue(many(right) > many(left) ? right : left);
        stays.addValueChangeListener(changed -> propose());
    }

    CustomerSide kept() {
        return stays.getValue();
    }

    CustomerSide merged() {
        return stays.getValue().equals(left) ? right : left;
    }

    /** Where the value of the one who goes stands. */
    Set<MergeField> taken() {
        Set<MergeField> taken = EnumSet.noneOf(MergeField.class);
        choices.forEach((field, choice) -> {
            if (choice.getValue().equals(merged())) {
                taken.add(field);
            }
        });
        return taken;
    }

    @Override
    protected Div initContent() {
        Card differ = new Card(getTranslation("customer.merge.differ"), stays, counts()).task(mayMerge);
        Facts same = new Facts();
        Stream.of(MergeField.values()).forEach(field -> {
            if (field.differs(left, right)) {
                SegmentedChoice<CustomerSide> choice =
                        choice(MergeWords.label(field, this), side -> MergeWords.value(field, side, this));
                choice.addValueChangeListener(picked -> {
                    if (picked.isFromClient()) {
                        chosen.add(field);
                    }
                });
                choices.put(field, choice);
                differ.add(choice);
            } else if (!left.isEmpty(field)) {
                same.add(MergeWords.label(field, this), MergeWords.value(field, left, this));
            }
        });
        propose();
        Div both = new Div(differ, new Card(getTranslation("customer.merge.same.title"), same));
        both.addClassNames("am-column", "am-merge");
        return both;
    }

    /** What nobody has chosen follows who stays. */
    private void propose() {
        choices.forEach((field, choice) -> {
            if (!chosen.contains(field)) {
                choice.setValue(field.isBetterKnownOf(merged(), kept()) ? merged() : kept());
            }
        });
    }

    private SegmentedChoice<CustomerSide> choice(
            String label, com.vaadin.flow.component.ItemLabelGenerator<CustomerSide> words) {
        SegmentedChoice<CustomerSide> choice = new SegmentedChoice<>(label, List.of(left, right), words);
        choice.setReadOnly(!mayMerge);
        return choice;
    }

    private Div counts() {
        Div columns = new Div(counts(left), counts(right));
        columns.addClassName("am-merge-counts");
        return columns;
    }

    private Div counts(CustomerSide side) {
        Div lines = new Div();
        COUNTED.forEach(what -> {
            int many = side.rows().getOrDefault(what, 0);
            if (many > 0) {
                lines.add(new Span(getTranslation("customer.merge.rows." + what, many)));
            }
        });
        if (many(side) == 0) {
            lines.add(new Span(getTranslation("customer.merge.rows.none")));
        }
        return lines;
    }

    private static int many(CustomerSide side) {
        return COUNTED.stream()
                .mapToInt(what -> side.rows().getOrDefault(what, 0))
                .sum();
    }
}
