package org.amends.customer.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amends.customer.CustomerProfile;
import org.amends.kernel.Conflict;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

class CustomerViewTests extends ViewTest {

    private final String id = "ficha-" + UUID.randomUUID();
    private final String name = "Ríos " + id;
    private Api agent;

    @BeforeEach
    void aCustomer(@Autowired TestRestTemplate rest) {
        agent = new Api(rest, "ana");
        agent.put(
                "/api/v1/customers/" + id,
                Map.of(
                        "name",
                        name,
                        "email",
                        "elena@example.com",
                        "phone",
                        "+51 999 111 222",
                        "city",
                        "Lima",
                        "country",
                        "PE",
                        "satisfaction",
                        2,
                        "supportNeeds",
                        "reads large print"));
    }

    @Test
    void isFoundAsOneTypesAndByTheAddress() {
        opens("customers");
        _setValue(search(), id);
        assertThat(found()).containsExactly(name);

        UI.getCurrent().navigate("customers", QueryParameters.of("q", id));
        assertThat(search().getValue()).isEqualTo(id);
        assertThat(found()).containsExactly(name);
    }

    @Test
    void saysWhoTheyAreWhatMakesThemVulnerableAndWhyTheyMayLeave() {
        opens("customers/" + id);
        assertThat(screen())
                .contains(name, "Needs support: reads large print.", "+51 999 111 222", "Lima, Peru", "English")
                .contains("Says they are dissatisfied with us.", "dissatisfied, 2 Mar");
    }

    @Test
    void showsTheComplaintsWithTheWayToThem() {
        String number = new Complaints(agent).investigated("Line drops", id, name);
        opens("customers/" + id);
        assertThat(screen()).contains("Line drops", number, "1 in all, 1 open");
    }

    @Test
    void aCorrectionKeepsWhatIsThereAndForgetsWhatIsEmptied() {
        opens("customers/" + id);
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        CustomerForm form = _get(CustomerForm.class);
        _setValue(_get(form, EmailField.class), "nobody");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(form, EmailField.class).isInvalid()).isTrue();

        _setValue(_get(form, EmailField.class), "");
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("City")), "Cusco");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(told()).contains("saved");
        JsonNode now = Api.body(agent.get("/api/v1/customers/" + id));
        assertThat(now.get("city").asText()).isEqualTo("Cusco");
        assertThat(now.path("email").asText("")).isIn("", "null");
        assertThat(now.get("phone").asText()).isEqualTo("+51 999 111 222");
        assertThat(now.get("satisfaction").asInt()).isEqualTo(2);
        assertThat(now.get("supportNeeds").get(0).asText()).isEqualTo("reads large print");
    }

    @Test
    void oneCorrectionAfterTheOtherIsKept() {
        opens("customers/" + id);
        for (String city : List.of("Cusco", "Piura")) {
            _click(_get(Button.class, spec -> spec.withText("Edit")));
            _setValue(_get(_get(CustomerForm.class), TextField.class, spec -> spec.withLabel("City")), city);
            _click(_get(Button.class, spec -> spec.withText("Save")));
        }

        assertThat(Api.body(agent.get("/api/v1/customers/" + id)).get("city").asText())
                .isEqualTo("Piura");
    }

    @Test
    void aCorrectionOverwritesNothingThatSomebodyElseHasChangedMeanwhile() {
        opens("customers/" + id);
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        CustomerForm form = _get(CustomerForm.class);
        agent.put("/api/v1/customers/" + id, Map.of("name", name, "city", "Piura"));

        _setValue(_get(form, TextField.class, spec -> spec.withLabel("City")), "Cusco");
        assertThatThrownBy(() -> _click(_get(Button.class, spec -> spec.withText("Save"))))
                .isInstanceOf(Conflict.class);

        assertThat(form.isOpened()).isTrue();
        assertThat(Api.body(agent.get("/api/v1/customers/" + id)).get("city").asText())
                .isEqualTo("Piura");
    }

    @Test
    void aDefectionIsRecordedWithItsCauses() {
        opens("customers/" + id);
        _click(_get(Button.class, spec -> spec.withText("Record defection")));
        _click(_get(Button.class, spec -> spec.withText("Record")));
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Main cause")).isInvalid())
                .isTrue();

        choose("Main cause", "PRICING");
        _setValue(_get(BigDecimalField.class), new BigDecimal("840"));
        _setValue(_get(TextArea.class), "Half the price elsewhere.");
        _click(_get(Button.class, spec -> spec.withText("Record")));

        assertThat(screen()).contains("Price", "€840 a year", "Half the price elsewhere.");
        JsonNode left = Api.body(agent.get("/api/v1/customers/" + id + "/defections"));
        assertThat(left.get(0).get("primaryCause").asText()).isEqualTo("PRICING");
    }

    @Test
    void anAdministratorReadsButDoesNotWrite() {
        signIn("adam");
        open("customers/" + id);
        assertThat(screen()).contains(name);
        assertThat(_find(Button.class, spec -> spec.withText("Edit"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Record defection")))
                .isEmpty();
    }

    @Test
    void readsInSpanish() {
        signIn("ana", SPANISH);
        open("customers/" + id);
        assertThat(screen())
                .contains("Identidad y contacto", "Dice estar insatisfecho con nosotros.")
                .doesNotContain("!customer", "!retention", "!complaint.ofCustomer");
    }

    @SuppressWarnings("unchecked")
    private List<String> found() {
        return _findAll((Grid<CustomerProfile>) _get(Grid.class)).stream()
                .map(CustomerProfile::name)
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, String cause) {
        ComboBox<Object> field = _get(ComboBox.class, spec -> spec.withLabel(label));
        Object chosen = field.getListDataView()
                .getItems()
                .filter(item -> item.toString().equals(cause))
                .findFirst()
                .orElseThrow();
        _setValue(field, chosen);
    }

    private void opens(String address) {
        signIn("ana");
        open(address);
    }

    private static TextField search() {
        return _get(_get(CustomersView.class), TextField.class);
    }

    private static String told() {
        return _find(Notification.class).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }
}
