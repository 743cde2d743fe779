package org.amends.complaint.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amends.complaint.Priority;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.Stage;
import org.amends.customer.Tier;
import org.amends.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/** What part of the queue is asked for: no more and no less than stands in the address. */
record QueueChoice(
        boolean everyTeam,
        boolean mine,
        boolean unassigned,
        boolean late,
        @Nullable Tier tier,
        @Nullable Stage stage,
        @Nullable Priority priority) {

    static final QueueChoice TEAM = new QueueChoice(false, false, false, false, null, null, null);

    /** What it does not understand it leaves out: addresses are typed by people. */
    static QueueChoice of(QueryParameters address) {
        return new QueueChoice(
                address.getSingleParameter("team").filter("all"::equals).isPresent(),
                address.getParameters().containsKey("mine"),
                address.getParameters().containsKey("unassigned"),
                address.getParameters().containsKey("late"),
                named(Tier.values(), address, "tier"),
                named(Stage.values(), address, "stage"),
                named(Priority.values(), address, "priority"));
    }

    static <E extends Enum<E>> @Nullable E named(E[] values, QueryParameters address, String parameter) {
        return address.getSingleParameter(parameter)
                .flatMap(name -> Arrays.stream(values)
                        .filter(value -> value.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null);
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        flag(parameters, "team", everyTeam, "all");
        flag(parameters, "mine", mine, "");
        flag(parameters, "unassigned", unassigned, "");
        flag(parameters, "late", late, "");
        named(parameters, "tier", tier);
        named(parameters, "stage", stage);
        named(parameters, "priority", priority);
        return new QueryParameters(parameters);
    }

    /** @param team the reader's, if they have one; their own cases are theirs in whatever team */
    QueueFilter filter(StaffMember reader, @Nullable String team) {
        QueueFilter filter = QueueFilter.OPEN.of(tier).at(stage).urgent(priority);
        filter = mine ? filter.assignedTo(reader.username()) : everyTeam ? filter : filter.ofTeam(team);
        filter = unassigned ? filter.notAssigned() : filter;
        return late ? filter.late() : filter;
    }

    QueueChoice withEveryTeam(boolean wanted) {
        return new QueueChoice(wanted, mine, unassigned, late, tier, stage, priority);
    }

    QueueChoice withMine(boolean wanted) {
        return new QueueChoice(everyTeam, wanted, !wanted && unassigned, late, tier, stage, priority);
    }

    QueueChoice withUnassigned(boolean wanted) {
        return new QueueChoice(everyTeam, !wanted && mine, wanted, late, tier, stage, priority);
    }

    QueueChoice withLate(boolean wanted) {
        return new QueueChoice(everyTeam, mine, unassigned, wanted, tier, stage, priority);
    }

    QueueChoice with(@Nullable Tier wanted) {
        return new QueueChoice(everyTeam, mine, unassigned, late, wanted, stage, priority);
    }

    QueueChoice with(@Nullable Stage wanted) {
        return new QueueChoice(everyTeam, mine, unassigned, late, tier, wanted, priority);
    }

    QueueChoice with(@Nullable Priority wanted) {
        return new QueueChoice(everyTeam, mine, unassigned, late, tier, stage, wanted);
    }

    /** Whether it asks for a tier, stage or priority. */
    boolean isNarrow() {
        return tier != null || stage != null || priority != null;
    }

    private static void flag(Map<String, List<String>> parameters, String name, boolean set, String value) {
        if (set) {
            parameters.put(name, List.of(value));
        }
    }

    private static void named(Map<String, List<String>> parameters, String name, @Nullable Enum<?> value) {
        if (value != null) {
            parameters.put(name, List.of(value.name()));
        }
    }
}
