package org.amends.customer.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestions;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.setUserInput;
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
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amends.customer.CustomerProfile;
import org.amends.customer.ExternalId;
import org.amends.kernel.Conflict;
import org.amends.retention.CauseBasis;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    void showsWhatTheyWereGivenToMakeGoodWithTheWayToTheCase() {
        opens("customers/" + id);
        assertThat(screen()).contains("We have given them nothing so far.");

        new Complaints(agent).proposed("Two weeks without a line", id, name, 30, 10);
        opens("customers/" + id);

        assertThat(screen()).contains("Compensations", "30.00", "Two weeks without a line", "Not done yet");
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

        choose("Main cause", "PRICE_INCREASE");
        theySaidSo();
        _setValue(_get(BigDecimalField.class), new BigDecimal("840"));
        _setValue(_get(TextArea.class), "Half the price elsewhere.");
        _click(_get(Button.class, spec -> spec.withText("Record")));

        assertThat(screen())
                .contains("Price: The price went up", "€840 a year", "Half the price elsewhere.", "They said so.");
        JsonNode left = Api.body(agent.get("/api/v1/customers/" + id + "/defections"));
        assertThat(left.get(0).get("primaryCause").asText()).isEqualTo("PRICE_INCREASE");
        assertThat(left.get(0).get("valueSource").asText()).isEqualTo("TOLD");
    }

    @Test
    void aCauseIsFoundByAnyWordOfItOrOfItsGroup() {
        opens("customers/" + id);
        _click(_get(Button.class, spec -> spec.withText("Record defection")));
        ComboBox<?> causes = _get(ComboBox.class, spec -> spec.withLabel("Main cause"));

        setUserInput(causes, "friend");
        assertThat(getSuggestions(causes)).containsExactly("Competitor: Friend at another company");
        setUserInput(causes, "price went");
        assertThat(getSuggestions(causes)).containsExactly("Price: The price went up");
    }

    @Test
    void whatTheyBroughtIsProposedAndAnAmountOfOnesOwnStays(@Autowired JdbcClient jdbc) {
        jdbc.sql("""
                        INSERT INTO purchase (id, customer_id, purchased_on, amount, currency)
                        SELECT UUID_SHORT() >> 8, id, '2026-01-10', 312.4, 'EUR' FROM customer WHERE external_id = :id
                        """).param("id", id).update();
        opens("customers/" + id);
        _click(_get(Button.class, spec -> spec.withText("Record defection")));
        BigDecimalField lost = _get(BigDecimalField.class);
        assertThat(lost.getValue()).isEqualByComparingTo("312.40");
        assertThat(lost.getHelperText()).contains("€312: what they brought from 3 Mar 2025 to 2 Mar");

        _setValue(_get(DatePicker.class), LocalDate.of(2026, 1, 9));
        assertThat(lost.getValue()).isEqualByComparingTo("0");
        _setValue(lost, new BigDecimal("99"));
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 1, 12));
        assertThat(lost.getValue()).isEqualByComparingTo("99");

        _setValue(lost, new BigDecimal("312.40"));
        choose("Main cause", "MOVED_AWAY");
        theySaidSo();
        _click(_get(Button.class, spec -> spec.withText("Record")));
        JsonNode left = Api.body(agent.get("/api/v1/customers/" + id + "/defections"));
        assertThat(left.get(0).get("valueSource").asText()).isEqualTo("CONTRIBUTION");
    }

    @Test
    void aSecondLossIsWarnedOfAndAMistakeWithdrawn() {
        agent.post("/api/v1/customers/" + id + "/defections", Map.of("on", "2026-02-20", "primaryCause", "PRICING"));
        opens("customers/" + id);
        _click(_get(Button.class, spec -> spec.withText("Record defection")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Already recorded as lost since 20 Feb");
        _click(_get(Button.class, spec -> spec.withText("Cancel")));

        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        _setValue(_get(TextArea.class), "She only moved house.");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Withdraw")));

        assertThat(screen()).contains("Withdrawn by ana (AGENT)", "She only moved house.");
        assertThat(_find(Button.class, spec -> spec.withText("Withdraw"))).isEmpty();
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
    void isFoundUnderWhateverItsIdMayHave() {
        String odd = "O'Neill 7@" + UUID.randomUUID();
        new Complaints(agent).investigated("The pump leaks", odd, odd);
        opens("customers");

        UI.getCurrent().navigate(CustomerNavigation.location(new ExternalId(odd)));

        assertThat(screen()).contains("The relationship", odd);
    }

    @Test
    void isNotFoundUnderAnIdThatNobodyCanHave() {
        opens("customers/José");
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
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

    @SuppressWarnings("unchecked")
    private static void theySaidSo() {
        RadioButtonGroup<CauseBasis> basis = _get(RadioButtonGroup.class, spec -> spec.withLabel("How do we know?"));
        _setValue(basis, CauseBasis.STATED);
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
