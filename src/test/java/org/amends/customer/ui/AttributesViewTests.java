package org.amends.customer.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.attributes.AttributeAdministration;
import org.amends.customer.attributes.AttributeDetails;
import org.amends.customer.attributes.AttributeType;
import org.amends.customer.attributes.AttributeValues;
import org.amends.kernel.PlainText;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.Api;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

class AttributesViewTests extends ViewTest {

    private static final SystemActor HOUSE = SystemActor.named("Tests", Role.AGENT.authority(), Role.ADMIN.authority());

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Reason " + tag;

    @Test
    void whatTheAdministratorDefinesIsWrittenDownAndSearchedFor(@Autowired TestRestTemplate rest) {
        new Api(rest, "ana").put("/api/v1/customers/why-" + tag, Map.of("name", "Elena " + tag));
        signIn("adam");
        open("admin/attributes");
        press("New attribute");
        press("Save");
        assertThat(field("Name in English").isInvalid()).isTrue();
        _setValue(field("Name in English"), name);
        _setValue(field("Name in Spanish"), "Motivo " + tag);
        assertThat(field("Key").getValue()).isEqualTo("reason-" + tag);
        _setValue(combo("Kind", AttributeType.class), AttributeType.CHOICE);
        _setValue(_get(TextArea.class), "Price\nQuality");
        press("Save");
        assertThat(screen()).contains(name, "One of several: Price, Quality");

        signIn("ana");
        open("customers/why-" + tag);
        Component card = _get(AttributesCard.class);
        _click(_get(card, Button.class, spec -> spec.withText("Change")));
        _setValue(combo(name, String.class), "Quality");
        press("Save");
        assertThat(card.getElement().getTextRecursively()).contains(name, "Quality");

        opens("Quality");
        assertThat(found()).containsExactly("Elena " + tag);
        assertThat(combo("Is", String.class).getValue()).isEqualTo("Quality");
        _setValue(combo("Is", String.class), "Price");
        assertThat(found()).isEmpty();
        opens("Nonsense");
        assertThat(found()).as("of whom anything is known").containsExactly("Elena " + tag);
    }

    @Test
    void whatIsKnownOfThemIsShownAsTheReaderWritesIt(
            @Autowired TestRestTemplate rest,
            @Autowired AttributeAdministration administration,
            @Autowired AttributeValues values,
            @Autowired Customers customers) {
        new Api(rest, "ana").put("/api/v1/customers/why-" + tag, Map.of("name", "Elena " + tag));
        Map<AttributeType, String> known = Map.of(
                AttributeType.TEXT, "Near by",
                AttributeType.NUMBER, "1234.5",
                AttributeType.DATE, "2026-02-10",
                AttributeType.YES_NO, "YES");
        HOUSE.run(() -> known.forEach((type, value) -> {
            String key = PlainText.of(type.name()).replace("_", "-") + "-" + tag;
            administration.create(key, new AttributeDetails("A " + type, "Un " + type, type, List.of()));
            values.tell(Map.of(customers.require(new ExternalId("why-" + tag)).id(), Map.of(key, value)));
        }));

        signIn("ana");
        open("customers/why-" + tag);
        Component card = _get(AttributesCard.class);
        assertThat(card.getElement().getTextRecursively()).contains("Near by", "1,234.5", "10 Feb", "Yes");
        signIn("ana", SPANISH);
        open("customers/why-" + tag);
        assertThat(_get(AttributesCard.class).getElement().getTextRecursively()).contains("Un NUMBER", "1.234,5", "Sí");
    }

    @Test
    void readsInSpanish() {
        signIn("adam", SPANISH);
        open("admin/attributes");
        assertThat(screen()).contains("Atributos de clientes").doesNotContain("!customer");
    }

    private void opens(String value) {
        UI.getCurrent()
                .navigate("customers", QueryParameters.simple(Map.of("attribute", "reason-" + tag, "value", value)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> found() {
        return _findAll((Grid<CustomerProfile>) _get(Grid.class)).stream()
                .map(CustomerProfile::name)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> combo(String label, Class<T> type) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
