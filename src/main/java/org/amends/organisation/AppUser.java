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
    private boolean enabled;
    private Instant hiredAt = Instant.EPOCH;

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

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void disable() {
        enabled = false;
    }

    void speak(Locale chosen) {
        language = chosen.toLanguageTag();
    }

    String passwordHash() {
        return passwordHash;
    }

    String username() {
        return username;
    }

    UserId id() {
        return new UserId(id);
    }
}
