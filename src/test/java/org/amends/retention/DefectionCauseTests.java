package org.amends.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefectionCauseTests {

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @EnumSource
    void belongsToOneOfTheEightOrIsNotKnown(DefectionCause cause) {
        assertThat(DefectionCause.categories()).contains(cause.category());
        assertThat(cause.category().isCategory()).isTrue();
        assertThat(cause.isCategory() || cause.category().leaves().contains(cause))
                .isTrue();
    }

    @Test
    void theEightHaveTheSharesThatKeaveneyPublished() {
        assertThat(DefectionCause.categories().stream().map(DefectionCause::publishedShare))
                .containsExactly(44, 34, 30, 21, 17, 10, 7, 6, 0);
        assertThat(Arrays.stream(DefectionCause.values())
                        .mapToInt(DefectionCause::publishedShare)
                        .sum())
                .isEqualTo(169);
    }

    @Test
    void everyCategoryButTheUnknownHasCausesBelowIt() {
        assertThat(DefectionCause.categories())
                .allSatisfy(category ->
                        assertThat(category.leaves().isEmpty()).isEqualTo(category == DefectionCause.UNKNOWN));
    }

    @Test
    void whatTheFieldNamesIsThere() {
        assertThat(List.of(DefectionCause.FRIEND_ELSEWHERE, DefectionCause.MOVED_AWAY, DefectionCause.END_OF_ACTIVITY))
                .extracting(DefectionCause::category)
                .containsExactly(
                        DefectionCause.COMPETITION,
                        DefectionCause.INVOLUNTARY_SWITCHING,
                        DefectionCause.INVOLUNTARY_SWITCHING);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"en", "es"})
    void everyCauseHasANameOfItsOwn(String language) throws MissingResourceException {
        ResourceBundle texts =
                ResourceBundle.getBundle("org.amends.retention.texts", Locale.forLanguageTag(language), AS_ASKED);

        assertThat(Arrays.stream(DefectionCause.values()).map(cause -> texts.getString("retention.cause." + cause)))
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank() && name.length() <= 32);
    }
}
