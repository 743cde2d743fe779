package org.amends.complaint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where customers reach the public pages, if the installation says so. */
@Component
class PublicAddress {

    private final @Nullable String address;

    /** @param address such as {@code https://care.example.com}; none if blank */
    PublicAddress(@Value("${amends.public-url:}") String address) {
        String url = address.strip();
        this.address = url.isEmpty() ? null : url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Opens the case at once. The key stands behind the #, which browsers send to nobody: it is in no log. */
    Optional<String> tracking(TrackingKey key) {
        return Optional.ofNullable(address)
                .map(url -> url + "/track#" + key.number().value() + "/" + key.code());
    }
}
