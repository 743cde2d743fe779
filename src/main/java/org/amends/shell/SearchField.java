package org.amends.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.amends.uikit.Finder;
import org.amends.uikit.Finder.Found;
import org.amends.uikit.Glyph;
import org.amends.uikit.KeyHint;
import org.amends.uikit.Keys;
import org.amends.uikit.TwoLines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a case, a customer, a phone number, words. What is found is listed while one types; the arrow keys choose in
 * {@code amends-search.ts}, and Enter without a choice opens the list of all complaints with the words.
 */
@JsModule("./components/amends-search.ts")
class SearchField extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(SearchField.class);
    private static final String LIST = "am-found";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final int MOST = 5;
    private static final int PAUSE_IN_MILLISECONDS = 200;

    private final List<Finder> finders;
    private final TextField words = new TextField();
    private final Div list = new Div();
    private final Span count = new Span();

    SearchField(List<Finder> finders) {
        this.finders = finders;
        addClassName("am-search");
        words.setPlaceholder(getTranslation("shell.search.placeholder"));
        words.setAriaLabel(getTranslation("shell.search"));
        words.setPrefixComponent(Glyph.SEARCH.create());
        words.setSuffixComponent(new KeyHint("/"));
        words.setMaxLength(LONGEST);
        words.setAutocomplete(Autocomplete.OFF);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        words.addValueChangeListener(typed -> look());
        Keys.on("/", getTranslation("shell.search"), words);
        list.setId(LIST);
        list.addClassName("am-found");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("shell.search"));
        show(false);
        count.addClassName("am-quiet");
        count.getElement().setAttribute("aria-live", "polite");
        add(words, list, count);
        getElement()
                .addEventListener("search-go", entered -> {
                    // what was typed just now may not have arrived by itself yet
                    words.setValue(entered.getEventData().getString("event.detail"));
                    go();
                })
                .addEventData("event.detail");
        getElement().addEventListener("search-leave", left -> close());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("window.amendsSearch(this, $0)", LIST);
    }

    /** Enter, with nothing chosen: the one thing that was named, or all complaints with the words. */
    void go() {
        String text = words.getValue().strip();
        if (text.isEmpty()) {
            return;
        }
        String location = finders.stream()
                .flatMap(finder -> found(finder, text).stream())
                .filter(Found::exact)
                .map(Found::location)
                .findFirst()
                .orElse(all(text));
        open(location);
    }

    private void look() {
        String text = words.getValue().strip();
        list.removeAll();
        if (!isEnough(text)) {
            close();
            return;
        }
        int found = 0;
        for (Finder finder : finders) {
            List<Found> here = found(finder, text);
            if (!here.isEmpty()) {
                list.add(group(finder.heading(), here));
                found += here.size();
            }
        }
        list.add(option(new Span(getTranslation("shell.search.all", text)), all(text)));
        show(true);
        count.setText(getTranslation("shell.search.found", found));
    }

    /** The number of a case may have one digit. */
    private static boolean isEnough(String text) {
        return text.length() >= SHORTEST || text.chars().anyMatch(Character::isDigit);
    }

    /** A finder that fails must not take the others, or the page, with it. */
    private static List<Found> found(Finder finder, String text) {
        try {
            return finder.find(text, MOST);
        } catch (RuntimeException failure) {
            LOG.warn("{} found nothing", finder.getClass().getSimpleName(), failure);
            return List.of();
        }
    }

    private Component group(String heading, List<Found> found) {
        Span title = new Span(heading);
        title.addClassName("am-found-heading");
        title.getElement().setAttribute("aria-hidden", "true");
        Div group = new Div(title);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", heading);
        found.forEach(one -> {
            TwoLines lines = new TwoLines(one.title(), one.detail());
            Div option = option(lines, one.location());
            if (one.mark() != null) {
                Div mark = new Div(one.mark());
                mark.addClassName("am-found-mark");
                option.addComponentAsFirst(mark);
            }
            group.add(option);
        });
        return group;
    }

    private Div option(Component content, String location) {
        Div option = new Div(content);
        option.addClassName("am-found-one");
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", "false");
        option.addClickListener(pressed -> open(location));
        return option;
    }

    private void open(String location) {
        words.clear();
        close();
        Location there = new Location(location);
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }

    private void close() {
        show(false);
        count.setText("");
    }

    /** By an attribute: what is invisible to the server is not there for the script. */
    private void show(boolean shown) {
        list.getElement().setAttribute("hidden", !shown);
    }

    private static String all(String text) {
        return "complaints?" + QueryParameters.of("q", text).getQueryString();
    }
}
