package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.amends.customer.Contract;
import org.amends.customer.Contracts;
import org.amends.customer.Contracts.Kept;
import org.amends.customer.CustomerId;
import org.amends.kernel.Money;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;

/** What binds a customer to us, until when, and by when they have to cancel it. */
final class ContractsCard extends Composite<Card> {

    private final Contracts contracts;
    private final CustomerId customer;
    private final Currency currency;
    private final Reader reader;

    /** @param currency of the company, for a new one */
    ContractsCard(Contracts contracts, CustomerId customer, Currency currency, Reader reader) {
        this.contracts = contracts;
        this.customer = customer;
        this.currency = currency;
        this.reader = reader;
    }

    /** Who looks at the page. */
    record Reader(boolean mayWrite, Moments moments, LocalDate today) {}

    @Override
    protected Card initContent() {
        Card card = new Card(text("customer.contracts"));
        if (reader.mayWrite()) {
            card.withAside(FactRow.add(text("customer.contract.add"), this::add));
        }
        List<Kept> known = contracts.of(customer);
        card.add(
                known.isEmpty()
                        ? FactRow.none(text("customer.contracts.none"))
                        : FactRow.list(known.stream().map(this::row).toList()));
        return card;
    }

    private FactRow row(Kept kept) {
        Contract contract = kept.contract();
        FactRow row = new FactRow(contract.name(), reader.mayWrite() ? () -> change(kept) : null).line(term(contract));
        Money monthly = contract.monthly();
        row.line(monthly == null ? null : text("customer.contract.aMonth", Amounts.exact(monthly)));
        contract.endAsOf(reader.today())
                .filter(end -> contract.noticeDays() != null)
                .map(contract::noticeBefore)
                .filter(last -> !last.isBefore(reader.today()))
                .ifPresent(last -> row.quiet(text("customer.contract.cancel", day(last))));
        return reader.mayWrite()
                ? row.removable(text("customer.fact.remove", contract.name()), () -> remove(kept))
                : row;
    }

    private String term(Contract contract) {
        String kind = text("customer.contract.kind." + contract.kind());
        LocalDate from = contract.from();
        LocalDate until = contract.until();
        if (from != null && from.isAfter(reader.today())) {
            return text("customer.contract.begins", kind, day(from));
        }
        if (until == null) {
            return text("customer.contract.open", kind);
        }
        boolean goesOn = Boolean.TRUE.equals(contract.renews());
        return contract.endAsOf(reader.today())
                .map(end -> text(goesOn ? "customer.contract.renewed" : "customer.contract.ends", kind, day(end)))
                .orElseGet(() -> text("customer.contract.over", kind, day(until)));
    }

    private void add() {
        ContractForm.open(text("customer.contract.add"), null, currency, contract -> {
            contracts.add(customer, contract);
            renew();
            Notices.success(text("customer.contract.saved", contract.name()));
        });
    }

    private void change(Kept kept) {
        ContractForm.open(
                text("customer.contract.edit", kept.contract().name()), kept.contract(), currency, contract -> {
                    contracts.amend(kept, contract);
                    renew();
                    Notices.success(text("customer.contract.saved", contract.name()));
                });
    }

    private void remove(Kept kept) {
        contracts.remove(kept.id());
        renew();
        Notices.success(text("customer.contract.removed", kept.contract().name()), () -> {
            contracts.add(customer, kept.contract());
            renew();
        });
    }

    private void renew() {
        Card now = initContent();
        getContent().removeAll();
        now.getChildren().toList().forEach(getContent()::add);
    }

    private String day(LocalDate day) {
        return reader.moments().date(day);
    }

    private String text(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }
}
