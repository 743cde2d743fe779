package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.kernel.Money;

/** Every piece of the kit in every state, for the eye, for screenshots and for the accessibility check. Tests only. */
@Route(value = "uikit-gallery", autoLayout = false)
@AnonymousAllowed
public class GalleryView extends Page {

    private static final Currency EURO = Currency.getInstance("EUR");

    private final Clock clock;
    private final ZoneId zone = ZoneId.of("Europe/Madrid");

    public GalleryView(Clock clock) {
        this.clock = clock;
        add(
                new PageHeader(
                                "Third router replaced, still drops every evening",
                                "C-2026-004183",
                                new LanguageSwitch(),
                                new ThemeSwitch(),
                                Keys.on("t", primary("Take next")))
                        .withMark(new PriorityBadge("P2", "today")),
                chips(),
                columns(marks(), times(), task()),
                columns(customer(), conversation(), fields()),
                figures(),
                process(),
                new Card(
                                "Empty",
                                new EmptyState(
                                        Glyph.CHECK_CIRCLE,
                                        "Nothing waits",
                                        "Your team has answered everybody.",
                                        new Button("All complaints")))
                        .flush(),
                new KeyLine().add("move", "j", "k").add("open", "o").add("all keys", "?"));
    }

    private Component chips() {
        return new ChipRow(
                "Filters",
                new FilterChip("My team", true, pressed -> {}),
                new FilterChip("Mine").count(7),
                new FilterChip("Unassigned").count(14),
                new FilterChip("Late").count(3),
                new FilterChip("Platinum & gold"));
    }

    private Component marks() {
        return new Card(
                "Marks",
                row(Stream.of("P1", "P2", "P3", "P4").map(p -> new PriorityBadge(p, "priority"))),
                row(Stream.of("PLATINUM", "GOLD", "IRON", "LEAD", "UNRATED").map(TierBadge::new)),
                row(Stream.of(new ZoneBadge("DEFECTION", 2), new ZoneBadge("INDIFFERENCE", 3))),
                row(Stream.of(new ZoneBadge("AFFECTION", 5), new ZoneBadge("UNKNOWN"))),
                row(Stream.of(
                        new RiskBars("LOW", 12),
                        new RiskBars("MEDIUM", 48),
                        new RiskBars("HIGH", 71),
                        new RiskBars(null, null),
                        new RiskBars("HIGH", 71).spelledOut())),
                row(Stream.of(
                        new Initials("Elena Ríos"),
                        new Initials("Luis M.").aside(),
                        new Initials("Nordic Fit Studios").outsider(),
                        new Initials("王小明"))),
                new StageTrack(
                        List.of("Receipt", "Triage", "Investigation", "Resolution", "Approval", "Response", "Closed"),
                        3));
    }

    private Component times() {
        Instant now = clock.instant();
        Facts facts = new Facts();
        for (Duration left : List.of(
                Duration.ofHours(-60),
                Duration.ofMinutes(-12),
                Duration.ofSeconds(40),
                Duration.ofMinutes(45),
                Duration.ofMinutes(126),
                Duration.ofHours(9),
                Duration.ofHours(24),
                Duration.ofDays(3),
                Duration.ofDays(12),
                Duration.ofDays(90))) {
            facts.add(left.toMinutes() + " min", new Countdown(now.plus(left), clock, zone));
        }
        return new Card("Countdowns", facts);
    }

    private Component task() {
        TextArea reasons = new TextArea("Reasons");
        reasons.setWidthFull();
        reasons.setValue("Third failure with the same cause, found late.");
        SegmentedChoice<String> finding =
                new SegmentedChoice<>("Finding", List.of("Upheld", "Partly", "Not upheld"), choice -> choice);
        finding.setValue("Upheld");
        return new Card(
                        "Now: decide how to make it good",
                        finding,
                        new InfoBox("Similar cases got " + money("80") + " to " + money("160")
                                + ". With this the customer reaches " + money("204.80")
                                + " in 12 months. Above your limit of " + money("50") + ": goes to a supervisor."),
                        new InfoBox("The customer was promised an answer by 17:00.").caution(),
                        reasons,
                        actions(
                                primary("Send for approval"),
                                new Button("Save draft", pressed -> Notices.success("The draft is kept.")),
                                reject()))
                .task();
    }

    private Component customer() {
        return new Card(
                "Nordic Fit Studios",
                row(Stream.of(new TierBadge("GOLD"), new RiskBars("HIGH", 71).spelledOut())),
                InfoBox.of(List.of(
                        "Bought every month until August, nothing since.",
                        "Third complaint on the same fault; the last answer came two days late.")),
                new Facts()
                        .add("Worth to us, 12 months", Amounts.rounded(Money.of("8412.4", EURO)))
                        .add("RFM", "2 · 5 · 5")
                        .add("Customer since", "2019")
                        .add("Zone", new ZoneBadge("DEFECTION", 2))
                        .addIfKnown("Telephone", null)
                        .add("Prefers", "E-mail, English"));
    }

    private Component conversation() {
        Instant now = clock.instant();
        return new Card(
                "Conversation",
                new TimelineList(new Moments(clock, zone))
                        .add(entry(
                                TimelineEntry.Kind.MESSAGE_IN,
                                "Ingrid Dahl",
                                now.minus(Duration.ofDays(2)),
                                "This is the third time I write.\nIf it is not fixed by <b>Wednesday</b> we move to another provider.",
                                "e-mail"))
                        .add(entry(
                                TimelineEntry.Kind.EVENT,
                                "",
                                now.minus(Duration.ofDays(2)),
                                "Priority P3 → P2: repeat failure; gold customer.",
                                ""))
                        .add(entry(
                                TimelineEntry.Kind.NOTE,
                                "Luis Mora",
                                now.minus(Duration.ofDays(1)),
                                "Line measured: noise from 18:00, same as in July. Not the router.",
                                "note to colleagues"))
                        .add(
                                entry(
                                        TimelineEntry.Kind.MESSAGE_OUT,
                                        "Elena Ríos",
                                        now.minus(Duration.ofHours(1)),
                                        "We found the cause: your line picks up interference in the evening.",
                                        "to the customer"),
                                new Button("measurement.pdf"))
                        .add(entry(
                                TimelineEntry.Kind.MESSAGE_IN,
                                "أمل حداد",
                                now.minus(Duration.ofMinutes(5)),
                                "شكرا جزيلا على المساعدة",
                                "web"))
                        .add(entry(
                                TimelineEntry.Kind.MESSAGE_IN,
                                "Ingrid Dahl",
                                now,
                                "It drops every evening between six and nine. ".repeat(40),
                                "e-mail")));
    }

    private Component fields() {
        TextField product = new TextField("Product");
        product.setPlaceholder("Bomba Aquaflow 2000");
        TextField wrong = new TextField("Amount claimed");
        wrong.setInvalid(true);
        wrong.setErrorMessage("Give an amount, such as 189.00");
        wrong.setHelperText("If there is one");
        ComboBox<String> team = new ComboBox<>("Team", List.of("Mobile & Home", "Billing"));
        team.setValue("Billing");
        Button off = new Button("Not now");
        off.setEnabled(false);
        Button danger = new Button("Withdraw");
        danger.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
        Button link = new Button("Process");
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        product.setWidthFull();
        wrong.setWidthFull();
        team.setWidthFull();
        return new Card(
                "Fields",
                product,
                wrong,
                team,
                new DatePicker("Look again on"),
                new Checkbox("Tell the customer"),
                actions(off, danger, link, failing()));
    }

    private Component figures() {
        return columns(
                new Card(new Figure("Customers lost", "641", "7.9 % of base, down from 8.8 %").good()),
                new Card(new Figure(
                        "Value lost a year", Amounts.compact(Money.of("1020000", EURO)), "platinum and gold: 71 %")),
                new Card(new Figure("Had complained before", "38 %", "of these, 61 % answered late").bad()),
                new Card(new Figure("To approve", money("164.80"), "")));
    }

    private Component process() {
        try (InputStream drawn = GalleryView.class.getResourceAsStream("drawn.bpmn20.xml")) {
            String xml = new String(Objects.requireNonNull(drawn).readAllBytes(), StandardCharsets.UTF_8);
            return new Card(
                    "Process",
                    new ProcessDiagram(xml, "Complaint handling, at: investigation")
                            .show(
                                    Set.of("userTask_Investigate"),
                                    Set.of("startEvent_Received", "userTask_Triage", "gateway_Complaint"),
                                    Set.of("flow_1", "flow_2", "flow_3")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Button reject() {
        Button reject = new Button(
                "Reject…",
                pressed -> Dialogs.confirmWithReason(
                        "gallery",
                        "Reject this proposal?",
                        "Elena reads the reason and can propose anew.",
                        "Reject",
                        reason -> {
                            Notices.success(reason);
                            return true;
                        }));
        reject.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return reject;
    }

    private Button failing() {
        return new Button("Fail", pressed -> Notices.failure("Somebody was faster: Luis has taken this case."));
    }

    private static TimelineEntry entry(TimelineEntry.Kind kind, String who, Instant when, String body, String detail) {
        return new TimelineEntry(kind, who, when, body, detail);
    }

    private static String money(String amount) {
        return Amounts.exact(Money.of(amount, EURO));
    }

    private static Button primary(String text) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Component row(Stream<? extends Component> marks) {
        Div row = new Div();
        row.addClassName("am-actions");
        row.getStyle().set("gap", "8px 16px");
        marks.forEach(row::add);
        return row;
    }

    private static Component actions(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("am-actions");
        return row;
    }

    private static Component columns(Component... cards) {
        Div columns = new Div(cards);
        columns.getStyle()
                .set("display", "grid")
                .set("gap", "16px")
                .set("grid-template-columns", "repeat(auto-fit, minmax(min(270px, 100%), 1fr))")
                .set("align-items", "start");
        return columns;
    }
}
