package org.amends.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.amends.kernel.EmailAddress;
import org.amends.uikit.ColourTheme;
import org.amends.uikit.Density;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who works here, including who has left ({@link StaffMember#enabled}). Read from memory, ordered by name. */
@Service
public class StaffDirectory {

    private static final String EVERYBODY = """
            SELECT id, username, name, role, team_id, email, language, enabled, theme, density, language_chosen,
                   password_number, must_change_password
              FROM app_user ORDER BY name, id""";

    private static final RowMapper<StaffMember> MEMBER = (row, number) -> new StaffMember(
            new UserId(row.getLong("id")),
            row.getString("username"),
            row.getString("name"),
            Role.valueOf(row.getString("role")),
            team(row.getObject("team_id", Long.class)),
            address(row.getString("email")),
            Locale.forLanguageTag(row.getString("language")),
            row.getBoolean("enabled"),
            new Preferences(
                    ColourTheme.valueOf(row.getString("theme")),
                    Density.valueOf(row.getString("density")),
                    row.getBoolean("language_chosen")),
            row.getInt("password_number"),
            row.getBoolean("must_change_password"));

    private final Snapshot<List<StaffMember>> everybody;

    StaffDirectory(JdbcClient jdbc) {
        everybody = new Snapshot<>(() -> jdbc.sql(EVERYBODY).query(MEMBER).list());
    }

    public Optional<StaffMember> find(UserId id) {
        return those(member -> member.id().equals(id)).stream().findFirst();
    }

    /** The case of the letters does not matter. */
    public Optional<StaffMember> named(String username) {
        return those(member -> member.username().equalsIgnoreCase(username)).stream()
                .findFirst();
    }

    public List<StaffMember> all() {
        return everybody.get();
    }

    /** Who works in the team today. */
    public List<StaffMember> inTeam(TeamId team) {
        return those(member -> member.enabled() && team.equals(member.team()));
    }

    /** At once for the transaction that makes the change, and once more for what others read meanwhile. */
    @EventListener
    void forget(StaffChanged changed) {
        everybody.drop();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forgetAgain(StaffChanged changed) {
        everybody.drop();
    }

    private List<StaffMember> those(Predicate<StaffMember> wanted) {
        return everybody.get().stream().filter(wanted).toList();
    }

    private static @Nullable TeamId team(@Nullable Long id) {
        return id == null ? null : new TeamId(id);
    }

    private static @Nullable EmailAddress address(@Nullable String text) {
        return text == null ? null : new EmailAddress(text);
    }
}
