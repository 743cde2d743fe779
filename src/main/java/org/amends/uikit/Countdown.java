package org.amends.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The time left until something is due. Ages in the browser without asking the server, which tells it the moment, the
 * zone, and what time it is: the computer of whoever looks may be wrong. Turns amber when the end is near and red when
 * it has passed; the words say so too.
 */
@Tag("amends-countdown")
@JsModule("./components/amends-countdown.ts")
public final class Countdown extends Component implements HasStyle {

    private static final Duration NEAR = Duration.ofHours(3);

    private final Clock clock;

    /** Amber in the last three hours. */
    public Countdown(Instant due, Clock clock, ZoneId zone) {
        this.clock = clock;
        Locale locale = Words.ofThePage();
        Moments moments = new Moments(clock, zone, locale);
        // the plain text stands until the browser has loaded the component, and wherever there is no browser
        getElement().setText(moments.until(due));
        getElement().setAttribute("due", due.toString());
        getElement().setAttribute("zone", zone.getId());
        getElement().setAttribute("locale", locale.toLanguageTag());
        getElement().setAttribute("near", Long.toString(NEAR.toSeconds()));
        getElement().setAttribute("title", moments.exact(due));
    }

    /** What it says at this moment. */
    public String text() {
        return getElement().getText();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().setAttribute("now", clock.instant().toString());
    }
}
