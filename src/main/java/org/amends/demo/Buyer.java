package org.amends.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amends.customer.CustomerType;
import org.amends.demo.DemoStory.Bought;
import org.amends.demo.Product.Family;
import org.jspecify.annotations.Nullable;

/** A customer in the making: who they are, and what the stories add to it. */
final class Buyer {

    /**
     * Who they are.
     *
     * @param first given name, of a person
     * @param surname of a person, the first of two where there are two
     * @param region where a law of its own holds, such as {@code AN} for Andalusia
     */
    record Identity(
            String id,
            CustomerType type,
            String name,
            @Nullable String first,
            @Nullable String surname,
            boolean woman,
            String city,
            @Nullable String region,
            String country,
            String language,
            String phone,
            @Nullable Integer employees) {}

    private final Identity identity;
    private final LocalDate since;
    private final List<Product> subscribed = new ArrayList<>();
    private final List<Bought> bought = new ArrayList<>();
    private @Nullable LocalDate complained;
    private @Nullable LocalDate left;
    private boolean costly;
    private boolean lost;

    Buyer(Identity identity, LocalDate since) {
        this.identity = identity;
        this.since = since;
    }

    Identity who() {
        return identity;
    }

    LocalDate since() {
        return since;
    }

    boolean canSubscribe(Product product) {
        return subscribed.contains(product) || subscribed.stream().noneMatch(had -> had.family() == product.family());
    }

    /** Once, however often it is told. */
    void subscribe(Product product) {
        if (!subscribed.contains(product)) {
            subscribed.add(product);
        }
    }

    boolean has(Family family) {
        return subscribed.stream().anyMatch(product -> product.family() == family);
    }

    List<Product> subscribed() {
        return subscribed;
    }

    void buy(LocalDate on, Product product, BigDecimal amount, String channel) {
        bought.add(new Bought(
                identity.id() + "-" + (bought.size() + 1), on, product.name(), amount, channel, product.family()));
    }

    List<Bought> bought() {
        return bought;
    }

    /** @param large whether it takes more than an agent may grant alone */
    void complain(LocalDate on, boolean large) {
        complained = on;
        costly |= large;
    }

    /** Had more than an agent may grant alone: the next case would need approval too. */
    boolean isCostly() {
        return costly;
    }

    /** When they last complained, if they did. */
    Optional<LocalDate> complained() {
        return Optional.ofNullable(complained);
    }

    /** They buy nothing from that day on. */
    void leave(LocalDate on) {
        left = on;
    }

    /** As above, and we know it. */
    void isLost(LocalDate on) {
        leave(on);
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    boolean buysOn(LocalDate day) {
        return !day.isBefore(since) && (left == null || day.isBefore(left));
    }

    boolean stays() {
        return left == null;
    }

    BigDecimal monthly() {
        return subscribed.stream().map(Product::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isPerson() {
        return identity.type() == CustomerType.PERSON;
    }

    String firstName() {
        return Objects.requireNonNullElse(identity.first(), identity.name());
    }
}
