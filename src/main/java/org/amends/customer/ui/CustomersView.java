package org.amends.customer.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.attributes.Attributes;
import org.amends.customer.duplicates.Duplicates;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.Keys;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;

/** Everybody we know, found as one types. What is looked for stands in the address. */
@Route(CustomersView.PATH)
@Menu(title = "customer.list.title", order = 50)
@RolesAllowed({"AGENT", "ADMIN"})
public class CustomersView extends Page implements BeforeEnterObserver, TitledPage {

    static final String PATH = "customers";
    private static final String LOOKED_FOR = "q";
    private static final String PLACE = "customer.city";
    private static final int MIDDLING = 1180;
    private static final int NARROW = 800;

    private final TextField search = new TextField();
    private final Grid<CustomerProfile> list = new Grid<>();

    private final Attributes attributes;
    private final AttributeSearch attribute;

    public CustomersView(Customers customers, Attributes attributes, Duplicates duplicates) {
        this.attributes = attributes;
        this.attribute = new AttributeSearch(attributes.all(), this::narrow);
        fillHeight();
        search.setPlaceholder(getTranslation("customer.list.search"));
        search.setAriaLabel(getTranslation("customer.list.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("am-find");
        Keys.on("f", getTranslation("customer.list.search"), search);
        search.addValueChangeListener(typed -> {
            list.getDataProvider().refreshAll();
            if (typed.isFromClient()) {
                rememberInAddress();
            }
        });
        columns();
        list.setItems(query ->
                customers
                        .search(search.getValue(), attribute.filter(), query.getPage(), query.getPageSize())
                        .items()
                        .stream());
        list.addItemClickListener(row -> CustomerNavigation.open(row.getItem().externalId()));
        list.setEmptyStateComponent(
                new EmptyState(getTranslation("customer.list.empty"), getTranslation("customer.list.empty.text")));
        int alike = duplicates.count();
        RouterLink toAlike = new RouterLink(getTranslation("customer.list.duplicates", alike), DuplicatesView.class);
        toAlike.setVisible(alike > 0);
        add(new PageHeader(title(), "", toAlike), search, attribute, list);
    }

    private void columns() {
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addComponentColumn(CustomerCells::name)
                .setHeader(getTranslation("customer.name"))
                .setWidth("10rem")
                .setFlexGrow(3);
        wide(list.addComponentColumn(CustomerCells::tier), "customer.tier", "8.5rem");
        wide(list.addComponentColumn(CustomerCells::zone), "customer.zone", "11.5rem");
        list.addComponentColumn(CustomerCells::risk)
                .setHeader(getTranslation("customer.risk"))
                .setAutoWidth(false)
                .setFlexGrow(0)
                .setWidth("7rem");
        wide(list.addColumn(CustomerCells::place), PLACE, "10rem");
        list.addComponentColumn(CustomerCells::contact)
                .setKey("customer.contact")
                .setHeader(getTranslation("customer.contact"))
                .setWidth("9rem")
                .setFlexGrow(2);
    }

    private void wide(Grid.Column<CustomerProfile> column, String key, String width) {
        column.setKey(key).setHeader(getTranslation(key)).setFlexGrow(0).setWidth(width);
    }

    /** On a small screen a row keeps who it is, and how likely they are to leave. */
    private void fit(int width) {
        list.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .forEach(column -> column.setVisible(width >= (column.getKey().equals(PLACE) ? MIDDLING : NARROW)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getBodyClientWidth()));
        var resizing = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        addDetachListener(gone -> {
            resizing.remove();
            gone.unregisterListener();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters told = entering.getLocation().getQueryParameters();
        attribute.show(
                told.getSingleParameter(AttributeSearch.ATTRIBUTE)
                        .flatMap(attributes::withKey)
                        .orElse(null),
                told.getParameters().entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().get(0))));
        search.setValue(told.getSingleParameter(LOOKED_FOR).orElse(""));
        list.getDataProvider().refreshAll();
    }

    private void narrow() {
        list.getDataProvider().refreshAll();
        rememberInAddress();
    }

    private void rememberInAddress() {
        Map<String, String> parameters = attribute.parameters();
        String text = search.getValue().strip();
        if (!text.isEmpty()) {
            parameters.put(LOOKED_FOR, text);
        }
        Location here = new Location(PATH, QueryParameters.simple(parameters));
        UI.getCurrent().getPage().getHistory().replaceState(null, here);
    }
}
