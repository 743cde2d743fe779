package org.amends.complaint.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.Stage;
import org.amends.customer.Tier;
import org.jspecify.annotations.Nullable;

/** Which complaints are asked for: no more and no less than stands in the address. @param assignee a user name */
record ListChoice(
        @Nullable String words,
        @Nullable Stage stage,
        @Nullable Tier tier,
        @Nullable String assignee,
        @Nullable String category) {

    static final ListChoice ALL = new ListChoice(null, null, null, null, null);

    static ListChoice of(QueryParameters address) {
        return new ListChoice(
                given(address.getSingleParameter("q").orElse("")),
                QueueChoice.named(Stage.values(), address, "stage"),
                QueueChoice.named(Tier.values(), address, "tier"),
                given(address.getSingleParameter("assignee").orElse("")),
                given(address.getSingleParameter("category").orElse("")));
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", words);
        put(parameters, "stage", stage == null ? null : stage.name());
        put(parameters, "tier", tier == null ? null : tier.name());
        put(parameters, "assignee", assignee);
        put(parameters, "category", category);
        return QueryParameters.simple(parameters);
    }

    QueueFilter filter() {
        return QueueFilter.ALL
                .saying(words)
                .at(stage)
                .of(tier)
                .assignedTo(assignee)
                .about(category);
    }

    ListChoice saying(String typed) {
        return new ListChoice(given(typed), stage, tier, assignee, category);
    }

    ListChoice at(@Nullable Stage wanted) {
        return new ListChoice(words, wanted, tier, assignee, category);
    }

    ListChoice of(@Nullable Tier wanted) {
        return new ListChoice(words, stage, wanted, assignee, category);
    }

    ListChoice assignedTo(@Nullable String username) {
        return new ListChoice(words, stage, tier, username, category);
    }

    ListChoice about(@Nullable String wanted) {
        return new ListChoice(words, stage, tier, assignee, wanted);
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
