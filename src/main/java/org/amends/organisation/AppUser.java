package org.amends.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.amends.kernel.EmailAddress;
import org.amends.uikit.ColourTheme;
import org.amends.uikit.Density;
import org.jspecify.annotations.Nullable;

/** A user and the hash of their password. */
@Entity
@Table(name = "app_user")
class AppUser {

    @Id
    private Long id;

    @Version
    private @Nullable Integer version;

    private String username = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.AGENT;

    private @Nullable Long teamId;
    private @Nullable String email;
    private String language = "en";
    private String passwordHash = "";
    private int passwordNumber = 1;
    private boolean mustChangePassword;
    private boolean enabled;
    private Instant hiredAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private ColourTheme theme = ColourTheme.SYSTEM;

    @Enumerated(EnumType.STRING)
    private Density density = Density.COMFORTABLE;

    private boolean languageChosen;

    protected AppUser() {}

    AppUser(
            UserId id,
            String username,
            String name,
            Role role,
            @Nullable TeamId team,
            @Nullable EmailAddress email,
            Locale language,
            String passwordHash,
            Instant hiredAt) {
        this.id = id.value();
        this.username = username;
        this.name = name;
        this.role = role;
        this.teamId = team == null ? null : team.value();
        this.email = email == null ? null : email.value();
        this.language = language.toLanguageTag();
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.hiredAt = hiredAt;
    }

    /** @param mustChange whether somebody else knows it */
    void changePassword(String hash, boolean mustChange) {
        passwordHash = hash;
        passwordNumber++;
        mustChangePassword = mustChange;
    }

    /** The password they begin with, which an administrator has seen. */
    void mustChangePassword() {
        mustChangePassword = true;
    }

    void amend(StaffDetails details) {
        name = details.name().strip();
        role = details.role();
        teamId = details.team() == null ? null : details.team().value();
        email = details.email() == null ? null : details.email().value();
        language = Languages.of(details.language()).toLanguageTag();
    }

    void join(@Nullable TeamId team) {
        teamId = team == null ? null : team.value();
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }

    /** Their own choice, which counts before what their browser asks for. */
    void choose(Locale chosen) {
        language = chosen.toLanguageTag();
        languageChosen = true;
    }

    void prefer(Preferences chosen) {
        theme = chosen.theme();
        density = chosen.density();
    }

    String passwordHash() {
        return passwordHash;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    boolean isEnabled() {
        return enabled;
    }

    Instant hiredAt() {
        return hiredAt;
    }

    int version() {
        return version == null ? 0 : version;
    }

    UserId id() {
        return new UserId(id);
    }
}
