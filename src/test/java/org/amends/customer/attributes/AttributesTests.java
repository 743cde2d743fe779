package org.amends.customer.attributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AmendsTest
class AttributesTests {

    private static final SystemActor HOUSE = SystemActor.named("Tests", Role.AGENT.authority(), Role.ADMIN.authority());
    private static final SystemActor AGENT = SystemActor.named("Tests", Role.AGENT.authority());

    @Autowired
    private Customers customers;

    @Autowired
    private Attributes attributes;

    @Autowired
    private AttributeAdministration administration;

    @Autowired
    private AttributeValues values;

    @Autowired
    private JdbcClient jdbc;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void customersAreFoundByWhatIsKnownOfThem() {
        Attribute reason = made("reason", AttributeType.CHOICE, "Price", "Quality");
        Attribute machines = made("machines", AttributeType.NUMBER);
        Attribute served = made("served", AttributeType.DATE);
        knows("Ada", Map.of(reason.key(), "price", machines.key(), "2", served.key(), "2026-01-10"));
        knows("Bea", Map.of(reason.key(), "Quality", machines.key(), "10.50", served.key(), "2026-02-10"));
        knows("Cleo", Map.of(reason.key(), "Price", machines.key(), "5"));

        assertThat(found(null, AttributeFilter.is(reason, "Price"))).containsExactly("Ada " + tag, "Cleo " + tag);
        assertThat(found("Cleo", AttributeFilter.is(reason, "Price"))).containsExactly("Cleo " + tag);
        assertThat(found(tag, AttributeFilter.is(reason, "Quality"))).containsExactly("Bea " + tag);
        assertThat(found(null, new AttributeFilter(machines, "5", "")))
                .as("in the order of the values")
                .containsExactly("Cleo " + tag, "Bea " + tag);
        assertThat(found(null, new AttributeFilter(machines, "", "2"))).containsExactly("Ada " + tag);
        assertThat(found(null, new AttributeFilter(served, "2026-01-01", "2026-01-31")))
                .containsExactly("Ada " + tag);
        assertThat(found(null, new AttributeFilter(served, "", ""))).hasSize(2);
    }

    @Test
    void aPageIsReadFromTheIndexAloneInItsOrder() {
        AttributeFilter filter = AttributeFilter.is(made("owns", AttributeType.YES_NO), "YES");
        String plan = jdbc.sql("EXPLAIN FORMAT=JSON SELECT v.customer_id FROM customer_attribute_value v WHERE "
                        + filter.condition() + " ORDER BY v." + filter.column() + ", v.customer_id LIMIT 50")
                .params(filter.parameters())
                .query(String.class)
                .single();
        assertThat(plan).contains("\"using_index\": true").doesNotContain("filesort");
    }

    @Test
    void whatIsToldTwiceIsNotNewAndABlankForgetsNothing() {
        Attribute machines = made("machines", AttributeType.NUMBER);
        CustomerId ada = knows("Ada", Map.of());

        assertThat(told(ada, machines, "10.50")).isTrue();
        assertThat(told(ada, machines, "10.5")).isFalse();
        assertThat(told(ada, machines, " ")).isFalse();
        assertThat(known(ada)).containsEntry(machines.key(), "10.5");
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseHasChanged() {
        Attribute reason = made("reason", AttributeType.TEXT);
        CustomerId ada = knows("Ada", Map.of(reason.key(), "Near by"));
        Map<String, String> seen = known(ada);
        AGENT.run(() -> values.correct(ada, seen, Map.of(reason.key(), "")));

        assertThat(known(ada)).isEmpty();
        assertThatThrownBy(() -> AGENT.run(() -> values.correct(ada, seen, Map.of(reason.key(), "Cheap"))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void refusesWhatIsNoValueOfIt() {
        assertThatThrownBy(() ->
                        made("reason", AttributeType.CHOICE, "Price", "Quality").canonical("Colour"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> made("n", AttributeType.NUMBER).canonical("1,5"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> made("d", AttributeType.DATE).canonical("31.12.2026"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> made("t", AttributeType.TEXT).canonical("4111111111111111"))
                .hasMessageContaining("customer.cardNumber");
        assertThatThrownBy(() -> made("one", AttributeType.CHOICE, "Price", "PRICE"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whatIsRetiredIsAskedNoLongerAndStaysKnown() {
        Attribute reason = made("reason", AttributeType.TEXT);
        CustomerId ada = knows("Ada", Map.of(reason.key(), "Near by"));

        HOUSE.run(() -> administration.retire(reason.id(), true));

        assertThat(HOUSE.call(attributes::inUse)).extracting(Attribute::id).doesNotContain(reason.id());
        assertThat(known(ada)).containsEntry(reason.key(), "Near by");
        assertThat(found(null, AttributeFilter.is(reason, "near by"))).containsExactly("Ada " + tag);
    }

    @Test
    void oneIsMovedBeforeTheOther() {
        AttributeId first = made("first", AttributeType.TEXT).id();
        AttributeId second = made("second", AttributeType.TEXT).id();

        HOUSE.run(() -> administration.move(second, -1));

        List<AttributeId> order =
                HOUSE.call(attributes::all).stream().map(Attribute::id).toList();
        assertThat(order.indexOf(second)).isLessThan(order.indexOf(first));
    }

    @Test
    void onlyAnAdministratorSaysWhatIsToBeKnown() {
        assertThatThrownBy(() -> AGENT.run(() -> administration.create(
                        "mine-" + tag, new AttributeDetails("Mine", "Mío", AttributeType.TEXT, List.of()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Attribute made(String key, AttributeType type, String... choices) {
        String own = key + "-" + tag;
        HOUSE.run(() ->
                administration.create(own, new AttributeDetails("The " + key, "El " + key, type, List.of(choices))));
        return HOUSE.call(() -> attributes.withKey(own)).orElseThrow();
    }

    private CustomerId knows(String name, Map<String, String> told) {
        CustomerId id = HOUSE.call(() -> customers.put(
                        new ExternalId(name + "-" + tag), CustomerDetails.named(name + " " + tag, null, null)))
                .id();
        AGENT.run(() -> values.tell(Map.of(id, told)));
        return id;
    }

    private boolean told(CustomerId customer, Attribute attribute, String value) {
        return AGENT.call(() -> values.tell(Map.of(customer, Map.of(attribute.key(), value))))
                .contains(customer);
    }

    private Map<String, String> known(CustomerId customer) {
        return AGENT.call(() -> values.of(customer));
    }

    private List<String> found(@Nullable String text, AttributeFilter filter) {
        return AGENT.call(() -> customers.search(text, filter, 0, 50)).items().stream()
                .map(CustomerProfile::name)
                .toList();
    }
}
