package org.amends.customer.duplicates;

import static org.amends.customer.duplicates.Twins.HOUSE;
import static org.amends.customer.duplicates.Twins.aPhone;
import static org.amends.customer.duplicates.Twins.anAddressOfTheirOwn;
import static org.amends.customer.duplicates.Twins.digits;
import static org.amends.customer.duplicates.Twins.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AmendsTest
class DuplicatesTests {

    private static final SystemActor AGENT = SystemActor.named("An agent", Role.AGENT.authority());

    @Autowired
    private Customers customers;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private JdbcClient jdbc;

    private Twins twins;

    @BeforeEach
    void somebody() {
        twins = new Twins(customers);
    }

    @Test
    void findsTheSameDocumentHoweverItIsWritten() {
        String number = digits(8);
        CustomerProfile one = twins.known(named("Rosa Quispe").document("DNI", number + "-K"));
        CustomerProfile untyped = twins.known(named("R. Quispe").document(null, number + " k"));
        CustomerProfile passport = twins.known(named("Li Wei").document("PASSPORT", number + "K"));

        look();

        assertThat(found(one, untyped).orElseThrow().signs()).contains(Sign.DOCUMENT);
        assertThat(found(one, passport)).isEmpty();
    }

    @Test
    void findsTheSameMailboxAndSaysHowMuchItTells() {
        String mailbox = anAddressOfTheirOwn();
        CustomerProfile one = twins.known(named("Rosa Quispe").email(mailbox));
        CustomerProfile same = twins.known(named("rosa QUÍSPE").email(mailbox));
        CustomerProfile husband = twins.known(
                named("Juan Mamani").email(mailbox).document("DNI", digits(9)).born(LocalDate.of(1950, 1, 1)));

        look();

        assertThat(found(one, same).orElseThrow().signs()).containsExactlyInAnyOrder(Sign.EMAIL, Sign.NAME);
        assertThat(found(one, same).orElseThrow().strength()).isEqualTo(Strength.LIKELY);
        assertThat(found(one, husband)).isPresent();
    }

    @Test
    void findsTheSamePhoneByItsDigitsWithOrWithoutTheCountry() {
        String phone = aPhone();
        CustomerProfile one =
                twins.known(named("Rosa Quispe").phone("+51 " + phone.substring(0, 3) + "-" + phone.substring(3)));
        CustomerProfile same = twins.known(named("Señora Quispe").phone(phone));
        CustomerProfile abroad = twins.known(named("Pilar Ruiz").phone("+34 " + phone));

        look();

        assertThat(found(one, same).orElseThrow().signs()).containsExactly(Sign.PHONE);
        assertThat(found(one, abroad)).isEmpty();
    }

    @Test
    void findsASimilarNameWithTheSameDateOfBirthOrAddress() {
        String street = UUID.randomUUID().toString();
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(Integer.parseInt(digits(4)));
        CustomerProfile one = twins.known(named("José Gálvez Ríos").born(born).address("Av. " + street + ", 3"));
        CustomerProfile mistyped = twins.known(named("GALVES RIOS, JOSE").born(born));
        CustomerProfile neighbour = twins.known(named("J. Galvez").address("av " + street + " 3"));
        CustomerProfile stranger = twins.known(named("Carmen Torres").born(born).address("Av. " + street + ", 3"));

        look();

        assertThat(found(one, mistyped).orElseThrow().signs()).containsExactly(Sign.BIRTH_DATE);
        assertThat(found(one, neighbour).orElseThrow().signs()).containsExactly(Sign.ADDRESS);
        assertThat(found(one, stranger)).isEmpty();
    }

    @Test
    void aMailboxOfManySaysNothingAboutAnyTwo() {
        String shop = anAddressOfTheirOwn();
        List<CustomerProfile> many = new ArrayList<>();
        for (int i = 0; i <= DuplicateSearch.MOST_ALIKE; i++) {
            many.add(twins.known(named("Customer " + i).email(shop)));
        }

        look();

        assertThat(HOUSE.call(() -> duplicates.of(many.get(0).id()))).isEmpty();
    }

    @Test
    void aDateOfBirthThatThousandsHaveIsComparedInSmallPieces() {
        LocalDate usual = LocalDate.of(1890, 1, 1);
        long base = org.amends.kernel.TypedId.next();
        jdbc.sql("""
                        INSERT INTO customer (id, external_id, type, name, language, support_needs, since,
                                              version, birth_date)
                        SELECT :base + seq, CONCAT('born-', :base + seq), 'PERSON', CONCAT('Same ', MD5(seq)), 'en', '',
                               '2020-01-01', 0, :born FROM seq_1_to_5000
                        """).param("base", base).param("born", usual).update();
        CustomerProfile one = twins.known(named("Xochitl Ñahui").born(usual));
        CustomerProfile same = twins.known(named("Xochitl Nahui").born(usual));

        look();

        assertThat(found(one, same)).isPresent();
        jdbc.sql("UPDATE customer SET birth_date = NULL WHERE id BETWEEN :base AND :base + 5000")
                .param("base", base)
                .update();
    }

    @Test
    void whomAPersonHasSetAsideIsNeverProposedAgain() {
        String mailbox = anAddressOfTheirOwn();
        CustomerProfile mother = twins.known(named("Rosa Quispe").email(mailbox));
        CustomerProfile daughter = twins.known(named("Rosa Quispe").email(mailbox));
        look();

        HOUSE.run(() -> duplicates.setAside(daughter.id(), mother.id()));
        look();

        assertThat(found(mother, daughter)).isEmpty();
        assertThat(jdbc.sql("SELECT set_aside_by_name FROM duplicate_pair WHERE low_id = :low AND high_id = :high"
                                + " AND set_aside_at IS NOT NULL")
                        .param(
                                "low",
                                Math.min(mother.id().value(), daughter.id().value()))
                        .param(
                                "high",
                                Math.max(mother.id().value(), daughter.id().value()))
                        .query(String.class)
                        .single())
                .isEqualTo("Tests");

        HOUSE.run(() -> duplicates.proposeAgain(mother.id(), daughter.id()));
        assertThat(found(mother, daughter)).isPresent();
    }

    @Test
    void whatIsNoLongerSoIsNoLongerProposed() {
        String mailbox = anAddressOfTheirOwn();
        CustomerProfile one = twins.known(named("Rosa Quispe").email(mailbox));
        CustomerProfile other = twins.known(named("Rosa Quispe").email(mailbox));
        look();
        assertThat(found(one, other)).isPresent();

        HOUSE.run(() -> customers.put(
                one.externalId(),
                named("Rosa Quispe").email(anAddressOfTheirOwn()).details()));
        look();

        assertThat(found(one, other)).isEmpty();
    }

    @Test
    void anAgentSeesThemAndLeavesTheDecisionToASupervisor() {
        CustomerProfile one = twins.known(named("Rosa Quispe"));
        CustomerProfile other = twins.known(named("Rosa Quispe"));

        AGENT.run(() -> duplicates.of(one.id()));

        assertThatThrownBy(() -> AGENT.run(() -> duplicates.setAside(one.id(), other.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> AGENT.run(duplicates::look)).isInstanceOf(AccessDeniedException.class);
    }

    private void look() {
        HOUSE.run(duplicates::look);
    }

    private Optional<Proposal> found(CustomerProfile one, CustomerProfile other) {
        return HOUSE.call(() -> duplicates.between(one.id(), other.id()));
    }
}
