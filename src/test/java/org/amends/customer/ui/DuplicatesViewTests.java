package org.amends.customer.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.amends.customer.duplicates.Twins.HOUSE;
import static org.amends.customer.duplicates.Twins.anAddressOfTheirOwn;
import static org.amends.customer.duplicates.Twins.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.duplicates.CustomerSide;
import org.amends.customer.duplicates.Duplicates;
import org.amends.customer.duplicates.Proposal;
import org.amends.customer.duplicates.Twins;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DuplicatesViewTests extends ViewTest {

    @Autowired
    private Customers customers;

    @Autowired
    private Duplicates duplicates;

    private final String family = "Quispe" + UUID.randomUUID().toString().substring(0, 8);
    private CustomerProfile one;
    private CustomerProfile other;

    @BeforeEach
    void twoWhoMayBeOne() {
        Twins twins = new Twins(customers);
        String mailbox = anAddressOfTheirOwn();
        one = twins.known(named("Rosa " + family).email(mailbox).phone("900111222"));
        other = twins.known(named("Rosita " + family).email(mailbox).address("Av. Lima 3"));
        HOUSE.run(duplicates::look);
    }

    @Test
    void listsThemWithTheirReasonsAndIsFoundFromTheCustomers() {
        signIn("ana");
        open("customers");
        assertThat(screen()).contains("possible duplicate");
        open("customers/" + one.externalId());
        assertThat(screen()).contains("Perhaps the same as " + other.name(), "Same e-mail");

        open("customers/duplicates");

        assertThat(listed()).isTrue();
        assertThat(screen()).contains("All customers were compared").doesNotContain("Look again");
    }

    @Test
    void asksForTheCustomersToBeComparedAgain() throws InterruptedException {
        signIn("sofia");
        open("customers/duplicates");

        _click(_get(Button.class, spec -> spec.withText("Look again")));

        assertThat(screen()).contains("Comparing all customers");
        Thread.sleep(500);
        HOUSE.run(duplicates::look);
        assertThat(listed()).isTrue();
    }

    @Test
    void mergesWithTheValuesThatAreChosenAndGoesBack() {
        signIn("sofia");
        open(beside());
        assertThat(screen()).contains("Who stays", "900111222", "Av. Lima 3", "Same e-mail");
        assertThat(side("Address").getValue().name()).isEqualTo(other.name());
        choose("Who stays", one);
        choose("Name", other);

        _click(_get(Button.class, spec -> spec.withText("Merge")));

        assertThat(location().getPath()).isEqualTo("customers/" + one.externalId());
        assertThat(screen())
                .contains("Merged with " + other.name(), "Av. Lima 3", "900111222", "by sofia")
                .doesNotContain("Perhaps the same as");
        open("customers/" + other.externalId());
        assertThat(screen()).contains("was merged into " + other.name() + " today", "900111222");
        open(beside());
        assertThat(screen()).contains("They have been merged already");

        open("customers/" + one.externalId());
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Undo")));

        assertThat(screen()).contains("Rosa " + family).doesNotContain("Merged with", "Av. Lima 3");
    }

    @Test
    void setsThemAsideForGoodButForAMistake() {
        signIn("marta");
        open(beside());

        _click(_get(Button.class, spec -> spec.withText("Not the same")));

        assertThat(location().getPath()).isEqualTo("customers/duplicates");
        assertThat(listed()).isFalse();
        _click(inTheNotice("Undo"));
        assertThat(listed()).isTrue();
    }

    @Test
    void agentsAndAdministratorsSeeThemAndDoNotDecide() {
        for (String who : new String[] {"ana", "adam"}) {
            signIn(who);
            open(beside());
            assertThat(screen()).contains("A supervisor or manager decides");
            assertThat(_find(Button.class, spec -> spec.withText("Merge"))).isEmpty();
            assertThat(_find(Button.class, spec -> spec.withText("Not the same")))
                    .isEmpty();
            assertThat(side("Who stays").isReadOnly()).isTrue();
        }
    }

    @Test
    void readsInSpanish() {
        signIn("sofia", SPANISH);
        open(beside());
        assertThat(screen())
                .contains("¿El mismo cliente?", "Quién queda", "Mismo correo")
                .doesNotContain("!customer");
        open("customers/duplicates");
        assertThat(screen()).contains("Posibles duplicados", "Buscar otra vez").doesNotContain("!customer");
    }

    private String beside() {
        return "customers/duplicates/" + one.id().text() + "/" + other.id().text();
    }

    @SuppressWarnings("unchecked")
    private boolean listed() {
        return _findAll((Grid<Proposal>) _get(Grid.class)).stream()
                .anyMatch(proposal -> proposal.one().id().equals(one.id())
                        && proposal.other().id().equals(other.id()));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<CustomerSide> side(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static void choose(String label, CustomerProfile who) {
        RadioButtonGroup<CustomerSide> choice = side(label);
        choice.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(who.id()))
                .findFirst()
                .ifPresent(item -> com.github.mvysny.kaributesting.v10.LocatorJ._setValue(choice, item));
    }
}
