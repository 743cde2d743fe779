package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.customer.CustomerId;
import org.amends.customer.facts.ContactPerson;
import org.amends.customer.facts.Contacts;
import org.amends.customer.facts.Contacts.Kept;
import org.amends.kernel.EmailAddress;
import org.amends.uikit.Card;
import org.amends.uikit.Notices;

/** Whom to speak to, and how. */
final class ContactsCard extends Composite<Card> {

    private final Contacts contacts;
    private final CustomerId customer;
    private final boolean mayWrite;

    ContactsCard(Contacts contacts, CustomerId customer, boolean mayWrite) {
        this.contacts = contacts;
        this.customer = customer;
        this.mayWrite = mayWrite;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(text("customer.contacts"));
        if (mayWrite) {
            card.withAside(FactRow.add(text("customer.contactPerson.add"), this::add));
        }
        List<Kept> known = contacts.of(customer);
        card.add(
                known.isEmpty()
                        ? FactRow.none(text("customer.contacts.none"))
                        : FactRow.list(known.stream().map(this::row).toList()));
        return card;
    }

    private FactRow row(Kept kept) {
        ContactPerson person = kept.person();
        String main = kept.main() ? text("customer.contactPerson.main") : null;
        FactRow row =
                new FactRow(person.name(), mayWrite ? () -> change(kept) : null).line(joined(person.role(), main));
        String phone = person.phone();
        EmailAddress email = person.email();
        if (phone != null) {
            row.with(new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone));
        }
        if (email != null) {
            row.with(new Anchor("mailto:" + email, email.value()));
        }
        String language = person.language();
        String prefers = joined(
                Channels.name(person.channel(), this), language == null ? null : Languages.name(language, getLocale()));
        if (!prefers.isEmpty()) {
            row.quiet(text("customer.contactPerson.prefers", prefers));
        }
        row.line(person.note());
        return mayWrite ? row.removable(text("customer.fact.remove", person.name()), () -> remove(kept)) : row;
    }

    private void add() {
        ContactPersonForm.open(text("customer.contactPerson.add"), null, (person, main) -> {
            contacts.add(customer, person, main);
            saved(person);
        });
    }

    private void change(Kept kept) {
        ContactPersonForm.open(text("customer.contract.edit", kept.person().name()), kept, (person, main) -> {
            contacts.amend(customer, kept, person, main);
            saved(person);
        });
    }

    private void saved(ContactPerson person) {
        renew();
        Notices.success(text("customer.contract.saved", person.name()));
    }

    private void remove(Kept kept) {
        contacts.remove(customer, kept.id());
        renew();
        Notices.success(text("customer.contract.removed", kept.person().name()), () -> {
            contacts.add(customer, kept.person(), kept.main());
            renew();
        });
    }

    private void renew() {
        Card now = initContent();
        getContent().removeAll();
        now.getChildren().toList().forEach(getContent()::add);
    }

    private static String joined(@org.jspecify.annotations.Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private String text(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }
}
