package org.amends.demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;
import org.amends.complaint.Channel;
import org.amends.complaint.Kind;
import org.amends.complaint.Severity;
import org.amends.customer.CustomerType;
import org.jspecify.annotations.Nullable;

/**
 * A story that happened more than once, as {@code plots/} tells it, with {@link Slots} where one telling differs from
 * the next. Of several wordings the tellings take turns.
 *
 * @param team that triage gives it to; the first responders keep it when null
 * @param gone whether the customer has left, or is leaving
 * @param atOnce settled while the customer was still there
 * @param claims what the customer wants back, as {@link Slots#amount} reads it
 * @param told what happened each time: the {@link Fill}s
 */
record Plot(
        String plot,
        String language,
        @Nullable Kind kind,
        String category,
        @Nullable Severity severity,
        @Nullable String team,
        @Nullable CustomerType type,
        boolean gone,
        boolean atOnce,
        List<Channel> channels,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> subject,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> story,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> wants,

        @Nullable String claims,
        List<PlotAct> acts,
        List<Map<String, Object>> told) {

    Kind whatKind() {
        return kind == null ? Kind.CLAIM : kind;
    }

    Severity howSevere() {
        return severity == null ? Severity.S3 : severity;
    }

    CustomerType ofWhom() {
        return type == null ? CustomerType.PERSON : type;
    }

    /** Whether it takes more than an agent may grant alone. */
    boolean isLarge() {
        return acts.stream().anyMatch(act -> act.what().equals("approve"));
    }

    static String turn(List<String> wordings, int telling) {
        return wordings.get(telling % wordings.size());
    }
}
