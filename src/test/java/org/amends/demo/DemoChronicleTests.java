package org.amends.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.complaint.Channel;
import org.amends.complaint.Kind;
import org.amends.customer.Contract;
import org.amends.demo.DemoStory.Act;
import org.amends.demo.DemoStory.Case;
import org.amends.demo.DemoStory.Loss;
import org.amends.demo.DemoStory.Remedy;
import org.junit.jupiter.api.Test;

class DemoChronicleTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZONE);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final DemoChronicle CHRONICLE = at(NOW);
    private static final List<Case> CASES = CHRONICLE.story().complaints();

    @Test
    void isTheSameOnTheSameDay() {
        assertThat(at(NOW)).isEqualTo(CHRONICLE);
    }

    @Test
    void canBeToldOnAnyDay() {
        Stream.iterate(Instant.parse("2026-01-01T00:30:00Z"), now -> now.plus(Duration.ofHours(24 * 19 + 5)))
                .limit(50)
                .forEach(now ->
                        assertThat(unfinished(at(now).story().complaints())).isEmpty());
    }

    @Test
    void hasTheSizeOfACompany() {
        assertThat(CHRONICLE.story().customers()).hasSizeBetween(390, 420);
        assertThat(CASES).hasSizeBetween(250, 300);
        assertThat(CHRONICLE.losses()).hasSizeBetween(50, 65);
        assertThat(CASES.stream().filter(told -> told.language().equals("es")).count())
                .isBetween(CASES.size() * 4L / 10, CASES.size() * 6L / 10);
    }

    @Test
    void whoHasASubscriptionIsBoundByAContractThatStillRuns() {
        List<Contract> bound = CHRONICLE.story().customers().stream()
                .flatMap(client -> client.contracts() == null ? Stream.of() : client.contracts().stream())
                .toList();

        assertThat(bound).hasSizeGreaterThan(200).allMatch(contract -> contract.runsOn(TODAY));
        assertThat(bound).anyMatch(contract -> Boolean.FALSE.equals(contract.renews()));
        assertThat(bound).anyMatch(contract -> contract.until() == null);
    }

    @Test
    void whatIsSoldHasAMarginByWhatItIs() {
        assertThat(Product.Family.FIBRE.marginOf(new BigDecimal("-19.99"))).isEqualByComparingTo("-10.99");
        assertThat(CHRONICLE.story().customers().stream()
                        .flatMap(client -> client.bought() == null ? Stream.of() : client.bought().stream()))
                .allMatch(bought -> bought.family() != null);
    }

    @Test
    void hasEveryKindAndChannelThatPeopleUse() {
        assertThat(CASES).extracting(Case::kind).contains(names(Kind.values()));
        assertThat(CASES)
                .extracting(Case::channel)
                .contains("WEB", "EMAIL", "PHONE", "COUNTER", "LETTER", "SOCIAL")
                .isSubsetOf(names(Channel.values()));
        assertThat(CASES).extracting(Case::jurisdiction).contains("PE", "ES", "ES-AN", "GB", "US", null);
        assertThat(CASES.stream().filter(told -> told.complainant() != null)).hasSizeGreaterThan(5);
        assertThat(CASES.stream()
                        .filter(told -> told.supportNeeds() != null
                                && !told.supportNeeds().isEmpty()))
                .hasSizeGreaterThan(8);
    }

    @Test
    void leavesNoSlotEmptyAndNoSentenceUnfinished() {
        assertThat(unfinished(CASES)).isEmpty();
    }

    @Test
    void tellsNoStoryTwice() {
        assertThat(CASES).extracting(Case::description).doesNotHaveDuplicates();
    }

    @Test
    void staysInOneLanguage() {
        Pattern spanish = Pattern.compile("\\b(el|los|usted|gracias|que|por)\\b", Pattern.CASE_INSENSITIVE);
        CASES.stream().filter(told -> told.language().equals("en")).forEach(told -> assertThat(told.description())
                .doesNotContainPattern(spanish));
    }

    /** What the customer is told to get is what is granted. */
    @Test
    void paysWhatItSays() {
        for (Case told : generated()) {
            String last = "";
            for (Act act : told.acts()) {
                if (act.act().equals("respond")) {
                    assertThat(amountsIn(String.valueOf(act.text()), told))
                            .as("%s: %s", told.subject(), act.text())
                            .containsAll(promised(told, last));
                }
                if (act.act().equals("resolve") || act.act().equals("review")) {
                    last = act.text() == null ? "" : act.text();
                }
            }
        }
    }

    @Test
    void happensInOrderAndBeforeNow() {
        for (Case told : generated()) {
            Instant received = Objects.requireNonNull(told.received());
            assertThat(received).isBefore(NOW);
            assertThat(told.acts()).extracting(Act::after).isSorted();
            told.acts().forEach(act -> assertThat(received.plus(act.after())).isBeforeOrEqualTo(NOW));
        }
        assertThat(CHRONICLE.losses()).allMatch(loss -> !loss.on().isAfter(TODAY));
    }

    @Test
    void sellsForEighteenMonthsAndTakesSomeBack() {
        List<DemoStory.Bought> bought = CHRONICLE.story().customers().stream()
                .flatMap(client -> client.allBought(TODAY).stream())
                .toList();
        assertThat(bought).hasSizeBetween(5_000, 14_000);
        assertThat(bought).extracting(DemoStory.Bought::on).allMatch(on -> !on.isAfter(TODAY));
        assertThat(bought).extracting(DemoStory.Bought::on).anyMatch(on -> on.isBefore(TODAY.minusMonths(17)));
        assertThat(bought.stream().filter(one -> one.amount().signum() < 0)).hasSizeGreaterThan(15);
        assertThat(bought).extracting(DemoStory.Bought::id).doesNotHaveDuplicates();
    }

    @Test
    void losesCustomersForManyReasonsSomeAfterAComplaint() {
        List<Loss> losses = CHRONICLE.losses();
        assertThat(losses).extracting(Loss::customer).doesNotHaveDuplicates();
        assertThat(losses).extracting(Loss::note).doesNotHaveDuplicates();
        assertThat(losses.stream().map(Loss::cause).collect(Collectors.toSet())).hasSizeGreaterThan(7);
        Set<Object> complained = CASES.stream().map(Case::customer).collect(Collectors.toCollection(HashSet::new));
        assertThat(losses.stream().filter(loss -> complained.contains(loss.customer())))
                .hasSizeGreaterThan(5);
    }

    /** To be read: {@code target/demo-stories.txt} has every generated story as the screens will show it. */
    @Test
    void canBeRead() throws IOException {
        StringBuilder book = new StringBuilder();
        generated().forEach(told -> {
            book.append("\n=== ")
                    .append(told.subject())
                    .append(" [")
                    .append(told.kind())
                    .append(' ');
            book.append(told.channel())
                    .append(' ')
                    .append(told.received())
                    .append(' ')
                    .append(told.customer());
            book.append(' ')
                    .append(told.product())
                    .append(' ')
                    .append(told.jurisdiction())
                    .append("]\n");
            book.append(told.description()).append("\n  wants: ").append(told.requestedRemedy());
            book.append(", claims ").append(told.amountClaimed()).append('\n');
            told.acts()
                    .forEach(act -> book.append("  - %s %s %s: %s %s%n"
                            .formatted(
                                    Objects.requireNonNull(told.received()).plus(act.after()),
                                    act.by(),
                                    act.act(),
                                    act.text(),
                                    act.remedies())));
        });
        Path file = Path.of("target", "demo-stories.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, book);
        assertThat(file).isNotEmptyFile();
    }

    private static DemoChronicle at(Instant now) {
        return DemoChronicle.of(DemoFiles.read(JSON), now, ZONE, Currency.getInstance("EUR"));
    }

    private static List<Case> generated() {
        return CASES.stream().filter(told -> told.received() != null).toList();
    }

    private static List<BigDecimal> promised(Case told, String reasons) {
        return told.acts().stream()
                .filter(act -> reasons.equals(act.text()))
                .flatMap(act -> act.remedies() == null ? Stream.<Remedy>of() : act.remedies().stream())
                .filter(remedy -> !remedy.type().equals("SERVICE"))
                .map(Remedy::amount)
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private static List<BigDecimal> amountsIn(String text, Case told) {
        Pattern money = Pattern.compile(
                told.language().equals("es") ? "([\\d.]+(?:,\\d\\d)?)\\u00a0€" : "€([\\d,]+(?:\\.\\d\\d)?)");
        List<BigDecimal> amounts = new ArrayList<>();
        Matcher found = money.matcher(text);
        while (found.find()) {
            String digits = told.language().equals("es")
                    ? found.group(1).replace(".", "").replace(',', '.')
                    : found.group(1).replace(",", "");
            amounts.add(new BigDecimal(digits).stripTrailingZeros());
        }
        return amounts;
    }

    private static List<String> texts(List<Case> cases) {
        return cases.stream()
                .flatMap(told -> Stream.concat(
                        Stream.of(told.subject(), told.description(), told.requestedRemedy()),
                        told.acts().stream()
                                .flatMap(act -> Stream.concat(
                                        Stream.of(act.text()),
                                        act.remedies() == null
                                                ? Stream.of()
                                                : act.remedies().stream().map(Remedy::note)))))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> unfinished(List<Case> cases) {
        return texts(cases).stream().filter(DemoChronicleTests::isUnfinished).toList();
    }

    private static boolean isUnfinished(String text) {
        return text.isBlank()
                || Pattern.compile("[{}]| {2}|\\bnull\\b|\\.\\.|,,| [,.;:!?]|\\ba el\\b|\\bde el\\b")
                        .matcher(text)
                        .find()
                || !text.substring(0, 1).equals(text.substring(0, 1).toUpperCase(Locale.ROOT));
    }

    private static String[] names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }
}
