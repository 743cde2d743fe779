package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amends.customer.Consent;
import org.amends.customer.Consents;
import org.amends.customer.Consents.Recorded;
import org.amends.customer.CustomerId;
import org.amends.uikit.Card;
import org.amends.uikit.Notices;

/** What a customer said about being contacted: what counts today, and behind it all they said before. */
final class ConsentsCard extends Composite<Card> {

    private final Consents consents;
    private final CustomerId customer;
    private final ContractsCard.Reader reader;

    ConsentsCard(Consents consents, CustomerId customer, ContractsCard.Reader reader) {
        this.consents = consents;
        this.customer = customer;
        this.reader = reader;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(text("customer.consents"));
        if (reader.mayWrite()) {
            card.withAside(FactRow.add(text("customer.consent.add"), this::record));
        }
        List<Recorded> history = consents.history(customer);
        if (history.isEmpty()) {
            card.add(FactRow.none(text("customer.consents.none")));
            return card;
        }
        Map<String, Recorded> counting = new LinkedHashMap<>();
        history.forEach(said -> counting.putIfAbsent(about(said.consent()), said));
        card.add(FactRow.list(counting.values().stream().map(this::row).toList()));
        List<Recorded> before =
                history.stream().filter(said -> !counting.containsValue(said)).toList();
        if (!before.isEmpty()) {
            card.add(new Details(
                    text("customer.consent.history", before.size()),
                    FactRow.list(before.stream().map(this::row).toList())));
        }
        return card;
    }

    private FactRow row(Recorded said) {
        Consent consent = said.consent();
        LocalDate on = consent.on();
        String what = text(
                "customer.consent.said." + consent.given(),
                on == null ? "" : reader.moments().date(on));
        FactRow row = new FactRow(about(consent), null);
        return (consent.given() ? row.line(what) : row.warning(what))
                .quiet((consent.source().isEmpty() ? "" : consent.source() + " · ")
                        + text("customer.consent.by", said.by()));
    }

    private String about(Consent consent) {
        String channel = consent.channel();
        String purpose = text("customer.consent.purpose." + consent.purpose());
        return channel == null ? purpose : purpose + " · " + Channels.name(channel, this);
    }

    private void record() {
        ConsentForm.open(reader.today(), consent -> {
            consents.record(customer, consent);
            renew();
            Notices.success(text("customer.consent.saved"));
        });
    }

    private void renew() {
        Card now = initContent();
        getContent().removeAll();
        now.getChildren().toList().forEach(getContent()::add);
    }

    private String text(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }
}
