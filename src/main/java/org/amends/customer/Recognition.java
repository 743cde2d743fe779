package org.amends.customer;

import java.util.List;
import java.util.Optional;
import org.amends.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody who says who they are, and whom nobody has seen, is a customer we know. It takes the same document, or
 * the same e-mail address, and nothing that speaks against it: a document's number is no secret, so another address
 * beside it, or one where we know none, makes a stranger of them; and two people may share a mailbox. Better the same
 * person twice than somebody's answer in the hands of another.
 */
final class Recognition {

    private Recognition() {}

    /** @param known those with the same e-mail address or document number */
    static Optional<Customer> of(CustomerDetails said, List<Customer> known) {
        List<Customer> possible =
                known.stream().filter(one -> fits(said, one.details())).toList();
        return possible.stream()
                .filter(one -> sameDocument(said, one.details()))
                .findFirst()
                .or(() -> possible.stream().map(Customer::kept).distinct().count() == 1
                        ? Optional.of(possible.get(0))
                        : possible.stream()
                                .filter(one -> sameName(said, one.details()))
                                .findFirst());
    }

    private static boolean fits(CustomerDetails said, CustomerDetails known) {
        boolean reachable = said.email() == null || sameMail(said.email(), known.email());
        boolean document = sameDocument(said, known);
        boolean otherDocument = said.documentNumber() != null && known.documentNumber() != null && !document;
        return reachable && !otherDocument && (document || said.email() != null);
    }

    private static boolean sameMail(EmailAddress said, @Nullable EmailAddress known) {
        return known != null && said.value().equalsIgnoreCase(known.value());
    }

    private static boolean sameDocument(CustomerDetails said, CustomerDetails known) {
        return said.documentNumber() != null
                && known.documentNumber() != null
                && said.documentNumber().strip().equalsIgnoreCase(known.documentNumber())
                && (said.documentType() == null
                        || known.documentType() == null
                        || said.documentType().equalsIgnoreCase(known.documentType()));
    }

    private static boolean sameName(CustomerDetails said, CustomerDetails known) {
        return said.name().strip().equalsIgnoreCase(known.name().strip());
    }
}
