package org.amends.complaint.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.QueueRow;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.Finder;
import org.amends.uikit.PriorityBadge;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cases by their number, or the end of it, by their customer, by words. */
@Component
@Order(1)
class CaseFinder implements Finder {

    /** "C-2026-000123", "2026-123", "123": the zeros, and this year's number, need not be typed. */
    private static final Pattern NUMBER = Pattern.compile("(?:[cC]-?)?(?:(\\d{4})-)?0*(\\d{1,6})");

    private final ComplaintLookup complaints;
    private final CurrentUser user;
    private final Times times;

    CaseFinder(ComplaintLookup complaints, CurrentUser user, Times times) {
        this.complaints = complaints;
        this.user = user;
        this.times = times;
    }

    @Override
    public String heading() {
        return Labels.say("complaint.finder");
    }

    @Override
    public List<Found> find(String text, int most) {
        if (!user.is(Role.AGENT) && !user.is(Role.ADMIN)) {
            return List.of();
        }
        Optional<String> number = number(text);
        Stream<QueueRow> named = number.stream().flatMap(whole -> search(whole, 1)
                .filter(row -> row.number().value().equals(whole)));
        return Stream.concat(named, search(text, most))
                .distinct()
                .limit(most)
                .map(row -> found(row, text, number.orElse(text)))
                .toList();
    }

    private Stream<QueueRow> search(String text, int most) {
        return complaints.search(QueueFilter.ALL.saying(text), 0, most).items().stream();
    }

    private Optional<String> number(String text) {
        Matcher written = NUMBER.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int thisYear = LocalDate.ofInstant(times.now(), times.zone()).getYear();
        int year = written.group(1) == null ? thisYear : Integer.parseInt(written.group(1));
        return Optional.of("C-%d-%06d".formatted(year, Integer.parseInt(written.group(2))));
    }

    private static Found found(QueueRow row, String text, String number) {
        String customer = row.customerName() == null ? Labels.say("complaint.queue.anonymous") : row.customerName();
        String value = row.number().value();
        return new Found(
                row.subject(),
                value + " · " + customer + " · " + Labels.of(row.stage()),
                ComplaintNavigation.caseLocation(row.number()),
                new PriorityBadge(row.priority().name(), Labels.of(row.priority())),
                value.equalsIgnoreCase(text) || value.equals(number));
    }
}
