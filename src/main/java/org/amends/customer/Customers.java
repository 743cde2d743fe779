package org.amends.customer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.customer.attributes.AttributeFilter;
import org.amends.customer.scoring.Reassessment;
import org.amends.kernel.Conflict;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Page;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds, creates and describes customers. */
@Service
@Transactional
public class Customers {

    /** More than these share no e-mail address and no document. */
    private static final Limit ALIKE = Limit.of(10);

    private final CustomerRepository repository;
    private final Reassessment scoring;
    private final CustomerRisk risk;
    private final CustomerSearch search;
    private final JdbcClient jdbc;
    private final BusinessTime business;
    private final Currency currency;

    Customers(
            CustomerRepository repository,
            Reassessment scoring,
            CustomerRisk risk,
            CustomerSearch search,
            JdbcClient jdbc,
            BusinessTime business,
            @Value("${amends.currency}") Currency currency) {
        this.repository = repository;
        this.scoring = scoring;
        this.risk = risk;
        this.search = search;
        this.jdbc = jdbc;
        this.business = business;
        this.currency = currency;
    }

    /**
     * Of one who was merged, the profile of the one who stays.
     *
     * @throws Unknown if there is none
     */
    @ReadsCases
    @Transactional(readOnly = true)
    public CustomerProfile require(ExternalId externalId) {
        return repository
                .findKept(externalId.value())
                .map(this::profile)
                .orElseThrow(() -> new Unknown("customer.unknown", externalId.value()));
    }

    /**
     * As above.
     *
     * @throws Unknown if there is none
     */
    @ReadsCases
    @Transactional(readOnly = true)
    public CustomerProfile require(CustomerId id) {
        return repository
                .findKept(id.value())
                .map(this::profile)
                .orElseThrow(() -> new Unknown("customer.unknown", id.text()));
    }

    /** Where mail reaches the customer, if anywhere. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Optional<EmailAddress> emailOf(CustomerId id) {
        return repository.findKept(id.value()).flatMap(Customer::email);
    }

    /** Whom names of other systems stand for now: who stays, of those who were merged. Whoever is unknown is left out. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Map<ExternalId, CustomerId> ids(Collection<ExternalId> names) {
        Map<ExternalId, CustomerId> ids = new HashMap<>();
        if (!names.isEmpty()) {
            jdbc.sql("SELECT external_id, COALESCE(merged_into, id) AS now FROM customer WHERE external_id IN (:names)")
                    .param("names", names.stream().map(ExternalId::value).toList())
                    .query(row -> {
                        ids.put(new ExternalId(row.getString("external_id")), new CustomerId(row.getLong("now")));
                    });
        }
        return ids;
    }

    /**
     * One at a time: whoever else holds the customer waits until this transaction ends. For acts that depend on a sum
     * over all that was done for them.
     */
    @ReadsCases
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(CustomerId id) {
        repository.lock(id.value());
    }

    /** What they are called, for lists; whoever is unknown is left out. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Map<CustomerId, String> names(Collection<CustomerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<CustomerId, String> names = new HashMap<>();
        jdbc.sql("SELECT id, name FROM customer WHERE id IN (:ids)")
                .param("ids", ids.stream().map(CustomerId::value).toList())
                .query(row -> {
                    names.put(new CustomerId(row.getLong("id")), row.getString("name"));
                });
        return names;
    }

    /** Every day on which their score came to read otherwise, the oldest first, today's last; the last so many. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<CustomerScore> history(CustomerId id, int most) {
        return scoring.history(id, most);
    }

    /** Of each of them who is scored, as of the last run or of what has happened since. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Map<CustomerId, CustomerStanding> standings(Collection<CustomerId> ids) {
        return scoring.standings(ids);
    }

    @ReadsCases
    @Transactional(readOnly = true)
    public Optional<CustomerProfile> find(ExternalId externalId) {
        return repository.findKept(externalId.value()).map(this::profile);
    }

    /**
     * Those whose name begins with the words, then those of whom one of the next three words of the name does, or whose
     * e-mail, phone, document or external id is the text.
     */
    @ReadsCases
    @Transactional(readOnly = true)
    public Page<CustomerProfile> search(@Nullable String text, int page, int size) {
        return search(text, null, page, size);
    }

    /** Of those alone who have an attribute; without a text they stand in the order of its values. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Page<CustomerProfile> search(@Nullable String text, @Nullable AttributeFilter filter, int page, int size) {
        List<Long> ids = search.find(text == null ? "" : text.strip(), filter, size + 1, (long) page * size);
        Page<Long> found = Page.of(ids, page, size);
        Map<CustomerId, CustomerProfile> profiles = new HashMap<>();
        profiles(repository.findAllById(found.items())).forEach(profile -> profiles.put(profile.id(), profile));
        return found.map(id -> Objects.requireNonNull(profiles.get(new CustomerId(id))));
    }

    /**
     * Creates the customer or adds what is told to what is known. Told of one who was merged, it adds to the one who stays
     * what is not known there.
     */
    @WorksCases
    public CustomerProfile put(ExternalId externalId, CustomerDetails details) {
        LocalDate today = business.today();
        Customer customer = repository.findKept(externalId.value()).orElse(null);
        if (customer == null) {
            customer = repository.save(new Customer(CustomerId.next(), externalId, details, today));
        } else {
            customer.learn(externalId, details, today);
            saidOfUs(customer, details);
        }
        return profile(customer);
    }

    /**
     * Puts right what is known: a text that is null is forgotten. Since when we know them, and their satisfaction, stay
     * unless told.
     *
     * @param seen the customer as whoever corrects it knows them
     * @throws Conflict if somebody has changed them since
     */
    @WorksCases
    public CustomerProfile correct(CustomerProfile seen, CustomerDetails details) {
        Customer customer = repository
                .findById(seen.id().value())
                .orElseThrow(
                        () -> new Unknown("customer.unknown", seen.externalId().value()));
        if (customer.isMerged() || customer.version() != seen.version()) {
            throw new Conflict("customer.changed");
        }
        customer.correct(details, business.today());
        // so that what is returned counts this change, and can be corrected again
        repository.flush();
        saidOfUs(customer, details);
        return profile(customer);
    }

    /** Creates a customer whom no other system knows, unless one with this e-mail address and name is known. */
    @WorksCases
    public CustomerProfile meet(CustomerDetails details) {
        EmailAddress email = details.email();
        return (email == null ? List.<Customer>of() : repository.findByEmail(email.value(), ALIKE))
                .stream()
                        .filter(known -> known.details()
                                .name()
                                .equalsIgnoreCase(details.name().strip()))
                        .findFirst()
                        .map(known -> require(known.externalId()))
                        .orElseGet(() -> put(ExternalId.next(), details));
    }

    /** @param known whether we knew them before. Never told to whoever says who they are */
    public record Met(ExternalId id, boolean known) {}

    /** Who says who they are and whom nobody has seen: one we know, by {@link Recognition}, unchanged; else a new one. */
    @WorksCases
    public Met meetUnseen(CustomerDetails said) {
        Set<Customer> alike = new LinkedHashSet<>();
        if (said.documentNumber() != null) {
            alike.addAll(repository.findByDocumentNumber(said.documentNumber().strip(), ALIKE));
        }
        if (said.email() != null) {
            alike.addAll(repository.findByEmail(said.email().value(), ALIKE));
        }
        return Recognition.of(said, List.copyOf(alike))
                .map(known -> new Met(known.externalId(), true))
                .orElseGet(() -> new Met(put(ExternalId.next(), said).externalId(), false));
    }

    private void saidOfUs(Customer customer, CustomerDetails details) {
        if (details.satisfaction() != null) {
            risk.reassess(customer.id());
        }
    }

    private CustomerProfile profile(Customer customer) {
        return profiles(List.of(customer)).get(0);
    }

    /** Their scores are read for all of them at once. */
    private List<CustomerProfile> profiles(List<Customer> customers) {
        LocalDate today = business.today();
        Map<CustomerId, Zone> zones =
                customers.stream().collect(Collectors.toMap(Customer::id, customer -> customer.zone(today)));
        Map<CustomerId, CustomerScore> scores = scoring.scores(zones, today);
        return customers.stream()
                .map(customer -> customer.profile(
                        Objects.requireNonNull(scores.get(customer.id())),
                        Objects.requireNonNull(zones.get(customer.id())),
                        currency))
                .toList();
    }
}
