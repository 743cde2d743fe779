package org.amends.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.amends.notification.Mail;
import org.amends.notification.Outbox;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails to whoever complained, in the language of the complaint. Who has no address gets none; the timeline has it all. */
@Component
class CustomerMail {

    private final Outbox outbox;
    private final Customers customers;
    private final MessageSource texts;
    private final PublicAddress address;

    CustomerMail(Outbox outbox, Customers customers, MessageSource texts, PublicAddress address) {
        this.outbox = outbox;
        this.customers = customers;
        this.texts = texts;
        this.address = address;
    }

    void send(Complaint complaint, String body) {
        send(complaint, body, List.of());
    }

    void send(Complaint complaint, String body, List<AttachmentId> files) {
        address(complaint)
                .ifPresent(to -> outbox.post(new Mail(
                        complaint.id(),
                        to,
                        "[" + complaint.number() + "] " + complaint.story().subject(),
                        body + wayBack(complaint),
                        files)));
    }

    /** Where the customer sees their case and answers us, where the installation says how it is reached. */
    private String wayBack(Complaint complaint) {
        return address.tracking(new TrackingKey(complaint.number(), complaint.trackingCode()))
                .map(link -> "\n\n" + text(complaint, "complaint.mail.track", link))
                .orElse("");
    }

    String text(Complaint complaint, String key, Object... arguments) {
        return texts.getMessage(
                key, arguments, Locale.forLanguageTag(complaint.story().language()));
    }

    private Optional<EmailAddress> address(Complaint complaint) {
        Complainant complainant = complaint.story().complainant();
        if (complainant != null
                && complainant.contact() != null
                && complainant.contact().contains("@")) {
            try {
                return Optional.of(new EmailAddress(complainant.contact()));
            } catch (Invalid notAnAddress) {
                return Optional.empty();
            }
        }
        CustomerId customer = complaint.customer();
        return customer == null ? Optional.empty() : customers.emailOf(customer);
    }
}
