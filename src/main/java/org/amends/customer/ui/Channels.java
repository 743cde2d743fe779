package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How customers may prefer to be spoken to. What another system calls otherwise is shown as it is. */
final class Channels {

    static final List<String> USUAL = List.of("EMAIL", "PHONE", "LETTER", "COUNTER", "WEB", "SOCIAL");

    private Channels() {}

    static @Nullable String name(@Nullable String channel, Component reader) {
        return channel != null && USUAL.contains(channel)
                ? reader.getTranslation("customer.channel." + channel)
                : channel;
    }
}
