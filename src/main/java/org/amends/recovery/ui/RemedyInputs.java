package org.amends.recovery.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.amends.kernel.Money;
import org.amends.recovery.Nature;
import org.amends.recovery.RemedyProposal;
import org.amends.uikit.InfoBox;

/** What is owed and what we add, never mixed, and what it comes to. */
final class RemedyInputs extends Div {

    private final List<RemedyLines> natures;
    private final Runnable say;

    /** @param said what there is to say about the sum; asked again whenever it changes */
    RemedyInputs(Currency currency, Function<Money, String> said) {
        addClassName("am-form");
        InfoBox total = new InfoBox("");
        say = () -> total.setText(said.apply(new Money(sum(), currency)));
        natures = Arrays.stream(Nature.values())
                .map(nature -> new RemedyLines(nature, currency, say))
                .toList();
        natures.forEach(this::add);
        add(total);
        say();
    }

    /** Says what there is to say about the sum; something may have been granted meanwhile. */
    void say() {
        say.run();
    }

    /** Marks the amounts that are none. */
    boolean isComplete() {
        return natures.stream().filter(lines -> !lines.isComplete()).count() == 0;
    }

    List<RemedyProposal> proposals() {
        return natures.stream().flatMap(lines -> lines.proposals().stream()).toList();
    }

    private BigDecimal sum() {
        return natures.stream().map(RemedyLines::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
