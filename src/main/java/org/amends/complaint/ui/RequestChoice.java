package org.amends.complaint.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amends.complaint.InternalRequestState;
import org.amends.complaint.RequestFilter;
import org.jspecify.annotations.Nullable;

/** Which requests are asked for: no more and no less than stands in the address. @param department its code */
record RequestChoice(
        boolean answered, boolean mine, @Nullable String department) {

    static final RequestChoice OPEN = new RequestChoice(false, false, null);

    static RequestChoice of(QueryParameters address) {
        return new RequestChoice(
                address.getParameters().containsKey("answered"),
                address.getParameters().containsKey("mine"),
                address.getSingleParameter("department")
                        .filter(code -> !code.isBlank())
                        .orElse(null));
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (answered) {
            parameters.put("answered", List.of(""));
        }
        if (mine) {
            parameters.put("mine", List.of(""));
        }
        if (department != null) {
            parameters.put("department", List.of(department));
        }
        return new QueryParameters(parameters);
    }

    RequestFilter filter() {
        return new RequestFilter(
                answered ? InternalRequestState.ANSWERED : InternalRequestState.OPEN, mine, department);
    }

    RequestChoice withAnswered(boolean wanted) {
        return new RequestChoice(wanted, mine, department);
    }

    RequestChoice withMine(boolean wanted) {
        return new RequestChoice(answered, wanted, department);
    }

    RequestChoice of(@Nullable String code) {
        return new RequestChoice(answered, mine, code);
    }
}
