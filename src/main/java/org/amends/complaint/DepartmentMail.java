package org.amends.complaint;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.amends.notification.Mail;
import org.amends.notification.Outbox;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.Role;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.Team;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the people of a department that they are asked something, each in their language; who has no address sees it in the list. */
@Component
class DepartmentMail {

    private final Outbox outbox;
    private final StaffDirectory staff;
    private final BusinessTime business;
    private final MessageSource texts;

    DepartmentMail(Outbox outbox, StaffDirectory staff, BusinessTime business, MessageSource texts) {
        this.outbox = outbox;
        this.staff = staff;
        this.business = business;
        this.texts = texts;
    }

    void asked(InternalRequest request, Complaint complaint, Team department) {
        staff.inTeam(department.id()).stream()
                .filter(member -> member.role() == Role.OPERATIONS)
                .forEach(member -> tell(member, request, complaint, department));
    }

    private void tell(StaffMember member, InternalRequest request, Complaint complaint, Team department) {
        if (member.email() == null) {
            return;
        }
        Locale language = member.language();
        ZonedDateTime due =
                request.dueAt().atZone(business.of(department.id()).hours().zone());
        String by = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(language)
                .format(due);
        String subject = complaint.story().subject();
        outbox.post(new Mail(
                request.id(),
                member.email(),
                texts.getMessage(
                        "complaint.request.mail.subject",
                        new Object[] {department.name(), complaint.number(), subject},
                        language),
                texts.getMessage(
                        "complaint.request.mail.body", new Object[] {subject, request.question(), by}, language)));
    }
}
