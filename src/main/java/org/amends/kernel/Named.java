package org.amends.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Constants as they stand in addresses, which are typed by people. */
public final class Named {

    private Named() {}

    /** Whatever the case of its letters; empty if there is none of that name. */
    public static <E extends Enum<E>> Optional<E> in(Class<E> constants, String name) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
