package org.amends.complaint.ui.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.amends.complaint.PublicTerms.Terms;
import org.junit.jupiter.api.Test;

/** Without a page: what was told is looked at before anything is drawn. */
class AnswersTests {

    private final VisitorDraft draft = new VisitorDraft();
    private final Answers answers = new Answers(
            draft, new Terms(Optional.empty(), Instant.EPOCH), Optional.empty(), Currency.getInstance("EUR"));

    @Test
    void leadsFromQuestionToQuestion() {
        assertThat(answers.firstOpen(Step.CHECK)).isEqualTo(Step.KIND);
        draft.recall(Map.of("kind", "CLAIM"));
        assertThat(answers.firstOpen(Step.CHECK)).isEqualTo(Step.STORY);
        draft.recall(Map.of("story", "It leaks."));
        assertThat(answers.firstOpen(Step.CHECK)).isEqualTo(Step.PERSON);
        draft.recall(Map.of("name", "Rosa", "phone", "999 111 222"));
        assertThat(answers.firstOpen(Step.CHECK)).isEqualTo(Step.CHECK);
        assertThat(answers.firstOpen(Step.STORY)).isEqualTo(Step.STORY);
    }

    @Test
    void asksForAnAmountOnlyWhereOneIsAskedFor() {
        draft.recall(Map.of("kind", "CLAIM", "story", "It leaks.", "amount", "a lot"));
        assertThat(answers.given(Step.STORY)).isFalse();
        draft.recall(Map.of("kind", "SUGGESTION"));
        assertThat(answers.given(Step.STORY)).isTrue();
    }
}
