package org.amends.customer.scoring;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules that the next run goes by. */
@Component
public class ScoringSettings {

    private final JdbcClient jdbc;
    private final Kept kept;

    ScoringSettings(JdbcClient jdbc, Kept kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    public ScoringRules current() {
        return jdbc.sql("SELECT rules FROM scoring_rules WHERE id = 1")
                .query(String.class)
                .optional()
                .map(text -> Objects.requireNonNull(kept.read(text, ScoringRules.class)))
                .orElse(ScoringRules.DEFAULT);
    }

    public void become(ScoringRules rules) {
        jdbc.sql("REPLACE INTO scoring_rules (id, rules) VALUES (1, :rules)")
                .param("rules", kept.text(rules))
                .update();
    }
}
