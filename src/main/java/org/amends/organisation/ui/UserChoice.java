package org.amends.organisation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amends.kernel.Named;
import org.amends.kernel.PlainText;
import org.amends.organisation.Role;
import org.amends.organisation.StaffMember;
import org.amends.uikit.FilterChip;
import org.jspecify.annotations.Nullable;

/**
 * Which people are listed, as the address says it.
 *
 * @param left those who have left, instead of those who are here
 * @param about the username of whom the open dialog is about; empty for none
 */
record UserChoice(String words, @Nullable Role role, boolean left, String about) {

    static final UserChoice EVERYBODY = new UserChoice("", null, false, "");

    static UserChoice of(QueryParameters address) {
        String role = address.getSingleParameter("role").orElse("");
        return new UserChoice(
                address.getSingleParameter("q").orElse(""),
                Named.in(Role.class, role).orElse(null),
                address.getSingleParameter("left").isPresent(),
                address.getSingleParameter("user").orElse(""));
    }

    /** One for each chip. */
    static List<UserChoice> offered() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(EVERYBODY),
                                Arrays.stream(Role.values()).map(role -> new UserChoice("", role, false, ""))),
                        Stream.of(new UserChoice("", null, true, "")))
                .toList();
    }

    UserChoice saying(String others) {
        return new UserChoice(others.strip(), role, left, "");
    }

    UserChoice about(String username) {
        return new UserChoice(words, role, left, username);
    }

    boolean finds(StaffMember member) {
        String text = PlainText.of(member.name() + " " + member.username() + " "
                + (member.email() == null ? "" : member.email().value()));
        return isAmong(member)
                && Arrays.stream(words.split("\\s+")).map(PlainText::of).allMatch(text::contains);
    }

    private boolean isAmong(StaffMember member) {
        return member.enabled() != left && (role == null || member.role() == role);
    }

    FilterChip chip(UserChoice now, List<StaffMember> all, Consumer<UserChoice> chosen) {
        String label = left
                ? UserWords.say("users.left")
                : role == null ? UserWords.say("users.all") : UserWords.say("users.role." + role);
        boolean selected = now.role == role && now.left == left;
        FilterChip chip =
                new FilterChip(label, selected, pressed -> chosen.accept(new UserChoice(now.words, role, left, "")));
        chip.count((int) all.stream().filter(this::isAmong).count());
        return chip;
    }

    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            address.put("q", words);
        }
        if (role != null) {
            address.put("role", role.name());
        }
        if (left) {
            address.put("left", "true");
        }
        if (!about.isEmpty()) {
            address.put("user", about);
        }
        return address;
    }
}
