package org.amends.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.amends.customer.attributes.Attribute;
import org.amends.customer.attributes.AttributeAdministration;
import org.amends.customer.attributes.Attributes;
import org.amends.uikit.Card;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.Keys;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;

/** What is to be known of customers beyond what everybody has, in the order in which it is asked. */
@Route("admin/attributes")
@Menu(order = 308, title = "customer.attributes.title")
@RolesAllowed("ADMIN")
public class AttributesView extends Page implements TitledPage {

    private final Attributes attributes;
    private final AttributeAdministration administration;
    private final Card card = new Card();

    public AttributesView(Attributes attributes, AttributeAdministration administration) {
        this.attributes = attributes;
        this.administration = administration;
        Button create = Keys.on("c", new Button(text("new"), pressed -> form(null)));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(title(), text("text"), create), card);
        show();
    }

    private void show() {
        List<Attribute> all = attributes.all();
        card.removeAll();
        card.add(
                all.isEmpty()
                        ? new EmptyState(text("empty"), text("empty.text"))
                        : FactRow.list(IntStream.range(0, all.size())
                                .mapToObj(place -> row(all.get(place), place, all.size()))
                                .toList()));
    }

    private FactRow row(Attribute one, int place, int all) {
        String name = one.name(getLocale());
        FactRow row = new FactRow(name, () -> form(one))
                .line(getTranslation("customer.attribute.type." + one.type())
                        + (one.details().choices().isEmpty()
                                ? ""
                                : ": " + String.join(", ", one.details().choices())))
                .quiet(one.retired() ? one.key() + " · " + text("retired") : one.key());
        Button use = new Button(text(one.retired() ? "use" : "retire"), pressed -> {
            administration.retire(one.id(), !one.retired());
            show();
            Notices.success(getTranslation("customer.attributes.saved.one", name), () -> {
                administration.retire(one.id(), one.retired());
                show();
            });
        });
        use.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div acts = new Div(move(one, -1, place > 0), move(one, 1, place < all - 1), use);
        acts.addClassName("am-attribute-acts");
        row.add(acts);
        return row;
    }

    private Button move(Attribute one, int by, boolean possible) {
        Button button = new Button(Glyph.DOWN.create(), pressed -> {
            administration.move(one.id(), by);
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setClassName("am-upwards", by < 0);
        button.setAriaLabel(
                getTranslation(by < 0 ? "customer.attributes.up" : "customer.attributes.down", one.name(getLocale())));
        button.setEnabled(possible);
        return button;
    }

    private void form(@Nullable Attribute known) {
        AttributeForm.open(known, filled -> {
            if (known == null) {
                administration.create(filled.key(), filled.details());
            } else {
                administration.amend(known, filled.details());
            }
            show();
            Notices.success(getTranslation("customer.attributes.saved.one", filled.english()));
        });
    }

    @Override
    public String title() {
        return text("title");
    }

    private String text(String key) {
        return getTranslation("customer.attributes." + key);
    }
}
