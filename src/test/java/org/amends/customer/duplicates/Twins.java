package org.amends.customer.duplicates;

import java.time.LocalDate;
import java.util.UUID;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.jspecify.annotations.Nullable;

/** Customers who may be the same as one another. */
public final class Twins {

    public static final SystemActor HOUSE =
            SystemActor.named("Tests", Role.MANAGER.authority(), Role.AGENT.authority());

    private final Customers customers;

    public Twins(Customers customers) {
        this.customers = customers;
    }

    /** What is told of somebody; what is not said is null. */
    public static final class Told {

        private final String name;
        private @Nullable String email;
        private @Nullable String phone;
        private @Nullable String documentType;
        private @Nullable String document;
        private @Nullable String address;
        private @Nullable LocalDate born;

        private Told(String name) {
            this.name = name;
        }

        public Told email(String value) {
            email = value;
            return this;
        }

        public Told phone(String value) {
            phone = value;
            return this;
        }

        public Told document(@Nullable String type, String number) {
            documentType = type;
            document = number;
            return this;
        }

        public Told address(String value) {
            address = value;
            return this;
        }

        public Told born(LocalDate value) {
            born = value;
            return this;
        }

        public CustomerDetails details() {
            return new CustomerDetails(
                    null,
                    name,
                    email == null ? null : new EmailAddress(email),
                    phone,
                    documentType,
                    document,
                    address,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    born,
                    null);
        }
    }

    public static Told named(String name) {
        return new Told(name);
    }

    public CustomerProfile known(Told told) {
        ExternalId id = new ExternalId("twin-" + UUID.randomUUID());
        return HOUSE.call(() -> customers.put(id, told.details()));
    }

    /** Nobody else has it. */
    public static String anAddressOfTheirOwn() {
        return UUID.randomUUID() + "@example.com";
    }

    /** Nine digits. */
    public static String aPhone() {
        return "9" + digits(8);
    }

    public static String digits(int many) {
        String all = Long.toString(UUID.randomUUID().getMostSignificantBits() & Long.MAX_VALUE) + "0123456789";
        return all.substring(0, many);
    }
}
