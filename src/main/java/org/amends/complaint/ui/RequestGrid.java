package org.amends.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import org.amends.complaint.InternalRequestData;
import org.amends.complaint.InternalRequestLookup;
import org.amends.complaint.RequestFilter;

/** The requests of the list, read page by page, with one of them selected for the keys. */
final class RequestGrid extends Grid<InternalRequestData> {

    private static final int PAGE = 40;

    private final InternalRequestLookup requests;
    private RequestFilter filter = RequestFilter.OPEN;
    private List<InternalRequestData> watched = List.of();

    RequestGrid(InternalRequestLookup requests, Times times) {
        super(PAGE);
        this.requests = requests;
        addClassNames("am-cases", "am-requests");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getElement().setProperty("accessibleName", Labels.say("complaint.request.rows"));
        addColumn(new ComponentRenderer<>(request -> new RequestRow(request, times)));
        addItemClickListener(clicked -> open(clicked.getItem()));
        addCellFocusListener(focused -> focused.getItem().ifPresent(this::select));
        getElement()
                .addEventListener("keydown", pressed -> openSelected())
                .setFilter("event.key === 'Enter' && event.composedPath()[0].localName !== 'a'");
        setItems(query -> requests.find(filter, query.getPage(), query.getPageSize()).items().stream());
    }

    /** Reads anew, and moves nothing unless something changed. @return whether there is any */
    boolean show(RequestFilter wanted) {
        List<InternalRequestData> first = requests.find(wanted, 0, PAGE).items();
        if (!wanted.equals(filter) || !first.equals(watched)) {
            Optional<InternalRequestData> chosen = asSingleSelect().getOptionalValue();
            filter = wanted;
            watched = first;
            getDataProvider().refreshAll();
            getStyle().set("--cases", Integer.toString(first.size() < PAGE ? first.size() : 1_000));
            // the same request, as it is now
            chosen.flatMap(this::again).ifPresentOrElse(this::select, this::deselectAll);
        }
        return !first.isEmpty();
    }

    void openSelected() {
        asSingleSelect().getOptionalValue().ifPresent(RequestGrid::open);
    }

    /** @param step 1 to the next, -1 to the one before */
    void move(int step) {
        int at = asSingleSelect().getOptionalValue().map(this::placeOf).orElse(-1) + step;
        List<InternalRequestData> page = at < 0 ? List.of() : page(at / PAGE);
        if (at >= 0 && at % PAGE < page.size()) {
            select(page.get(at % PAGE));
            scrollToIndex(at);
        }
    }

    /** @return -1 if it is not shown any more */
    private int placeOf(InternalRequestData request) {
        for (int number = 0; true; number++) {
            List<InternalRequestData> page = page(number);
            if (page.contains(request)) {
                return number * PAGE + page.indexOf(request);
            }
            if (page.size() < PAGE) {
                return -1;
            }
        }
    }

    private List<InternalRequestData> page(int number) {
        return number == 0 ? watched : requests.find(filter, number, PAGE).items();
    }

    private Optional<InternalRequestData> again(InternalRequestData before) {
        return watched.stream().filter(one -> one.id().equals(before.id())).findFirst();
    }

    private static void open(InternalRequestData request) {
        UI.getCurrent().navigate(RequestView.location(request.id()));
    }
}
