package org.amends.reporting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.amends.retention.CauseBasis.INFERRED;
import static org.amends.retention.CauseBasis.STATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.amends.customer.Tier;
import org.amends.reporting.Leavers;
import org.amends.retention.DefectionCause;
import org.amends.testing.ViewTest;
import org.amends.uikit.BarChart;
import org.amends.uikit.FilterChip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In spring 2008 four left: two for the price, one for a competitor, one for nobody knows what. */
class DefectionBoardViewTests extends ViewTest {

    private static final String SPRING = "boards/defection?from=2008-03-01&to=2008-05-31";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aSpringOfLosses() {
        LocalDate early = LocalDate.of(1990, 5, 1);
        Leavers leavers = new Leavers(jdbc).none(LocalDate.of(2007, 1, 1), LocalDate.of(2008, 12, 31));
        long noor = leavers.customer("Noor <b>Haddad</b>", early);
        leavers.leaves(
                noor, "2008-03-01", Tier.GOLD, 700, STATED, DefectionCause.PRICE_INCREASE, DefectionCause.RUDENESS);
        leavers.complains(noor, "CLAIM", "2008-02-01 10:00", "2008-02-10 10:00", "2008-02-12 10:00");
        leavers.leaves(leavers.customer("Olu", early), "2008-05-31", Tier.IRON, 90, INFERRED, DefectionCause.PRICING);
        leavers.leaves(
                leavers.customer("Pia", early), "2008-04-01", Tier.IRON, null, STATED, DefectionCause.FRIEND_ELSEWHERE);
        leavers.leaves(leavers.customer("Quin", early), "2008-04-02", Tier.LEAD, 0, INFERRED, DefectionCause.UNKNOWN);
    }

    @Test
    void saysHowManyLeftAndWhatWentWithThem() {
        opens(SPRING);

        assertThat(screen())
                .contains("Why customers leave", "against", "Customers lost", "text='4'", "€790")
                .contains("platinum and gold: 89%", "1 without a known value")
                .contains("text='25%'", "1 of 4", "of these, 1 answered late (100%)");
        assertThat(chart()).contains("\"label\":\"Price\"", "\"count\":\"2\"", "Price, Gold: 1 customer, €700 a year");
    }

    @Test
    void aPartOfABarOpensItsCustomersAndTheirCasesAndTheAddressKeepsIt() {
        opens(SPRING);
        presses("part", "PRICING", 0);

        assertThat(location().getPathWithQueryParameters()).contains("show=group.PRICING.GOLD");
        assertThat(screen())
                .contains("text='Price · Gold'", "1 customer")
                .contains("Noor <b>Haddad</b>", "Line <b>drops</b>", "answered late", "also: Rudeness");
        assertThat(screen()).doesNotContain("text='Olu'");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        button.getAriaLabel().filter("Close the list"::equals).isPresent())));
        assertThat(location().getPathWithQueryParameters()).doesNotContain("show");
        assertThat(screen()).doesNotContain("Price · Gold");
    }

    @Test
    void aFigureOpensAsManyCustomersAsItSays() {
        opens(SPRING + "&show=lost");

        assertThat(screen()).contains("All customers lost", "4 customers");
        assertThat(_find(LossLine.class)).hasSize(4);
    }

    @Test
    void aCategoryOpensToTheCausesBelowIt() {
        opens(SPRING);
        assertThat(chart()).doesNotContain("The price went up");
        presses("toggle", "PRICING", -1);

        assertThat(chart()).contains("The price went up", "Nobody said more");
        presses("part", "exactly.PRICE_INCREASE", -1);
        assertThat(location().getPathWithQueryParameters())
                .contains("open=PRICING")
                .contains("show=cause.PRICE_INCREASE");
        assertThat(_find(LossLine.class)).hasSize(1);
    }

    @Test
    void theSameFiguresStandInATable() {
        opens(SPRING);
        assertThat(_find(_get(NativeTable.class), Anchor.class)).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Show as table")));
        assertThat(location().getPathWithQueryParameters()).contains("view=table");
        assertThat(_find(_get(NativeTable.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("boards/defection?from=2008-03-01&to=2008-05-31&view=table&show=group.PRICING")
                .contains("boards/defection?from=2008-03-01&to=2008-05-31&view=table&show=also.RUDENESS");
    }

    @Test
    void filtersStandInTheAddress() {
        opens(SPRING);
        _click(_get(FilterChip.class, spec -> spec.withText("By value")));
        assertThat(location().getPathWithQueryParameters()).contains("by=value", "from=2008-03-01");

        opens(SPRING + "&tier=IRON&basis=STATED");
        assertThat(screen()).contains("text='1'", "none in the time before");
        opens(SPRING + "&tier=MOON&basis=x&by=x&open=a,b&show=nothing");
        assertThat(screen()).contains("text='4'");
    }

    @Test
    void lookingAtTheSameFiguresInAnotherWayCountsNothingAnew() {
        opens(SPRING);
        new Leavers(jdbc).none(LocalDate.of(2008, 4, 1), LocalDate.of(2008, 4, 1));

        _click(_get(FilterChip.class, spec -> spec.withText("By value")));
        open(SPRING + "&view=table&show=lost");
        assertThat(screen()).contains("text='4'", "4 customers");
        assertThat(_find(LossLine.class)).hasSize(3);

        open(SPRING + "&basis=STATED");
        open(SPRING);
        assertThat(screen()).contains("text='3'");
    }

    @Test
    void daysOfOnesOwnChoiceMustFollowEachOther() {
        opens(SPRING);
        _click(_get(
                FilterChip.class,
                spec -> spec.withPredicate(chip -> chip.getText().contains("2008"))));
        List<DatePicker> days = _find(DatePicker.class);
        assertThat(days.get(0).getValue()).isEqualTo("2008-03-01");
        _setValue(days.get(1), LocalDate.of(2008, 2, 1));
        _click(_get(Button.class, spec -> spec.withText("Show")));
        assertThat(days.get(1).getErrorMessage()).contains("before it begins");

        _setValue(days.get(1), LocalDate.of(2008, 3, 31));
        _click(_get(Button.class, spec -> spec.withText("Show")));
        assertThat(location().getPathWithQueryParameters()).contains("to=2008-03-31");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void saysHowTheFirstIsRecordedAndHowOthersAreFound() {
        opens("boards/defection?from=2007-03-01&to=2007-03-31");
        assertThat(screen()).contains("Nobody is recorded as lost in this time", "Record defection");

        opens(SPRING + "&tier=PLATINUM");
        _click(_get(Button.class, spec -> spec.withText("Show everybody who left")));
        assertThat(screen()).contains("text='4'");
    }

    @Test
    void tellsInWordsHowItIsCounted() {
        opens(SPRING);
        _click(_get(Button.class, spec -> spec.withText("How this is counted")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Customers lost ÷ customers on the day before", "4 × 44 ÷ 169 = 1");
    }

    @Test
    void managersAndAdministratorsFindItInTheMenu() {
        for (String who : List.of("marta", "adam")) {
            signIn(who);
            open(SPRING);
            assertThat(_find(SideNavItem.class))
                    .extracting(SideNavItem::getPath)
                    .contains("boards/defection");
            assertThat(screen()).contains("Why customers leave");
        }
        signIn("ana");
        open(SPRING);
        assertThat(screen()).doesNotContain("Customers lost");
    }

    @Test
    void readsInSpanish() {
        signIn("marta", SPANISH);
        open(SPRING + "&show=lost");

        assertThat(screen())
                .contains("Por qué se van los clientes", "Clientes perdidos", "4 clientes", "respondida tarde")
                .doesNotContain("!reporting", "!retention", "!uikit");
    }

    private void opens(String address) {
        signIn("marta");
        open(address);
    }

    private static String chart() {
        return _get(BarChart.class).getElement().getProperty("data");
    }

    /** As the drawing tells it. */
    private static void presses(String kind, String row, int part) {
        BarChart chart = _get(BarChart.class);
        JsonObject detail = Json.createObject();
        detail.put("event.detail.kind", kind);
        detail.put("event.detail.row", row);
        detail.put("event.detail.part", part);
        chart.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(chart.getElement(), "am-chart", detail));
    }
}
