package org.amends.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.ContactPurpose;
import org.amends.customer.CustomerProfile;
import org.amends.testing.Api;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

class RegisterCardsTests extends ViewTest {

    private final String id = "register-" + UUID.randomUUID();
    private Api agent;

    @BeforeEach
    void aCustomer(@Autowired TestRestTemplate rest) {
        agent = new Api(rest, "ana");
        agent.put("/api/v1/customers/" + id, Map.of("name", "Elena Ríos"));
        signIn("ana");
        open("customers/" + id);
    }

    @Test
    void saysWhatIsMissingAndWhatItIsFor() {
        assertThat(screen())
                .contains("Its end tells when they may leave.", "That is no refusal")
                .doesNotContain("!customer");
    }

    @Test
    void aContractIsAddedChangedRemovedAndBroughtBack() {
        press("Add a contract");
        _click(save());
        assertThat(field("Name or number").isInvalid()).isTrue();
        _setValue(field("Name or number"), "Fibre 300");
        _setValue(day("From"), LocalDate.of(2025, 4, 1));
        _setValue(day("Until"), LocalDate.of(2026, 3, 31));
        _setValue(_get(IntegerField.class), 15);
        _click(save());
        assertThat(screen()).contains("Fibre 300", "Contract, ends 31 Mar", "to be cancelled by 16 Mar");

        press("Fibre 300");
        _setValue(field("Name or number"), "Fibre 600");
        _click(save());
        assertThat(screen()).contains("Fibre 600").doesNotContain("Fibre 300,");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Remove Fibre 600"))));
        assertThat(_get(ContractsCard.class).getElement().getTextRecursively()).doesNotContain("Fibre 600");
        press("Undo");
        open("customers/" + id);
        assertThat(_get(ContractsCard.class).getElement().getTextRecursively()).contains("Fibre 600");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheySaidIsRecordedAndWhatTheySaidBeforeStays() {
        for (boolean given : new boolean[] {true, false}) {
            press("Record what they said");
            _setValue(
                    (ComboBox<ContactPurpose>) _get(ComboBox.class, spec -> spec.withLabel("What for")),
                    ContactPurpose.SURVEY);
            _setValue((RadioButtonGroup<Boolean>) _get(_get(Dialog.class), RadioButtonGroup.class), given);
            _setValue(field("How they said it"), given ? "signed form" : "on the phone");
            _click(save());
        }

        assertThat(_get(ConsentsCard.class).getElement().getTextRecursively())
                .contains("Surveys", "Refused or withdrew 2 Mar", "on the phone · recorded by")
                .contains("One earlier statement", "signed form");
        open("customers/" + id);
        assertThat(shown(ConsentsCard.class)).contains("Refused or withdrew 2 Mar");
    }

    @Test
    void contactsAreAddedAndOneOfThemIsTheMainOne() {
        for (String name : new String[] {"Accounts", "Marta Vidal"}) {
            press("Add a contact");
            _setValue(field("Name"), name);
            _setValue(field("Role"), "pays the bills");
            _setValue(_get(Checkbox.class), name.startsWith("Marta"));
            _click(save());
        }
        assertThat(shown(ContactsCard.class)).contains("Marta Vidal", "pays the bills · main contact");
        assertThat(shown(ContactsCard.class).indexOf("Marta"))
                .isLessThan(shown(ContactsCard.class).indexOf("Acc"));

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Remove Marta Vidal"))));
        assertThat(shown(ContactsCard.class)).contains("main contact").doesNotContain("Marta");
        press("Undo");
        open("customers/" + id);
        assertThat(shown(ContactsCard.class)).contains("Marta Vidal");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoBroughtThemIsSaidOnBothPages() {
        agent.put("/api/v1/customers/friend-" + id, Map.of("name", "Friend " + id));
        _click(_get(_get(BackgroundCard.class), Button.class, spec -> spec.withText("Change")));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("People in the household")), 4);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Spends with us, %")), 130);
        _click(save());
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Spends with us, %"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Spends with us, %")), 60);
        ComboBox<CustomerProfile> by = _get(ComboBox.class, spec -> spec.withLabel("Referred by"));
        ComboBoxKt.setUserInput(by, "friend-" + id);
        _setValue(by, ComboBoxKt.getSuggestionItems(by).get(0));
        _click(save());

        assertThat(shown(BackgroundCard.class)).contains("60 %, said 2 Mar", "Referred by", "Friend " + id);
        open("customers/friend-" + id);
        assertThat(shown(BackgroundCard.class)).contains("Has referred one customer", "Elena Ríos");
    }

    @Test
    void theNumberOfACardIsRefusedBesideItsField() {
        press("Add a contract");
        _setValue(field("Name or number"), "4111 1111 1111 1111");
        _click(save());
        assertThat(field("Name or number").getErrorMessage()).contains("number of a payment card");
    }

    @Test
    void anAdministratorReadsButDoesNotWrite() {
        signIn("adam");
        open("customers/" + id);
        assertThat(screen()).contains("Contracts and insurance");
        assertThat(_find(Button.class, spec -> spec.withText("Add a contract"))).isEmpty();
    }

    @Test
    void readsInSpanish() {
        signIn("ana", SPANISH);
        open("customers/" + id);
        assertThat(screen()).contains("Contratos y seguros", "Consentimiento").doesNotContain("!customer");
    }

    private static String shown(Class<? extends Component> card) {
        return _get(card).getElement().getTextRecursively();
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static Button save() {
        return _get(Button.class, spec -> spec.withText("Save"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }
}
