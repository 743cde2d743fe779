package org.amends.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What decision tables have answered. The same version answers the same question the same way, and most cases ask one of
 * a few hundred questions. Forgotten when a table is deployed here, and in time for one that another node deploys.
 */
@Component
class RememberedAnswers {

    private static final int MOST = 10_000;

    private final Cache<Question, DecisionTable.Result> answers = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KnownTables.LONGEST)
            .build();

    private record Question(String table, Map<String, Object> asked) {}

    DecisionTable.Result to(String table, Map<String, Object> asked, Supplier<DecisionTable.Result> decide) {
        // not computed inside the cache: a decision may have to ask the database
        Question question = new Question(table, asked);
        DecisionTable.Result known = answers.getIfPresent(question);
        if (known == null) {
            known = decide.get();
            answers.put(question, known);
        }
        return known;
    }

    void forget() {
        answers.invalidateAll();
    }
}
