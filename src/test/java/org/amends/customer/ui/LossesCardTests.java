package org.amends.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amends.customer.scoring.LossComparison;
import org.amends.customer.scoring.LossModel;
import org.amends.customer.scoring.RiskBy;
import org.amends.testing.ViewTest;
import org.amends.uikit.Moments;
import org.junit.jupiter.api.Test;

/** What was learnt from losses, as a manager sees it. */
class LossesCardTests extends ViewTest {

    private static final LossModel LEARNT = new LossModel(
            List.of(LocalDate.of(2026, 3, 2)),
            7_043,
            1_869,
            -1,
            Map.of(),
            new LossComparison(2_100, 560, 0.8412, 0.1391, 0.6123, 0.2104));

    private final List<RiskBy> chosen = new ArrayList<>();

    @Test
    void isComparedWithTheRuleAndCanBeChosen() {
        signIn("marta");
        UI.getCurrent().add(card(RiskBy.RULE));

        assertThat(screen())
                .contains("1,869 of 7,043", "0.841", "0.139", "0.612", "0.210", "2,100", "told by the rule");
        _click(_get(Button.class, spec -> spec.withText("Tell the risk by losses")));
        assertThat(chosen).containsExactly(RiskBy.LOSSES);
    }

    @Test
    void isGivenUpAgain() {
        signIn("marta");
        UI.getCurrent().add(card(RiskBy.LOSSES));

        _click(_get(Button.class, spec -> spec.withText("Tell the risk by the rule")));
        assertThat(chosen).containsExactly(RiskBy.RULE);
    }

    private LossesCard card(RiskBy teller) {
        return new LossesCard(LEARNT, teller, new Moments(Clock.systemUTC(), ZoneOffset.UTC), chosen::add);
    }
}
