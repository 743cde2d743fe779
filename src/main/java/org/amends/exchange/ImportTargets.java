package org.amends.exchange;

import java.util.List;
import org.amends.kernel.Unknown;
import org.springframework.stereotype.Component;

/** Everything that can be imported. */
@Component
class ImportTargets {

    private final List<ImportTarget<?>> targets;

    ImportTargets(List<ImportTarget<?>> targets) {
        this.targets = targets;
    }

    List<ImportTarget<?>> all() {
        return targets;
    }

    /** @throws Unknown if nothing is called so */
    ImportTarget<?> require(String name) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unknown(
                        "exchange.target.unknown",
                        name,
                        String.join(
                                ", ", targets.stream().map(ImportTarget::name).toList())));
    }
}
