package org.amends.organisation;

import org.amends.uikit.ColourTheme;
import org.amends.uikit.Density;

/**
 * What somebody has chosen for their screens, wherever they sign in.
 *
 * @param languageChosen whether they have chosen their language themselves; until then their browser says which
 */
public record Preferences(ColourTheme theme, Density density, boolean languageChosen) {

    /** Of who has chosen nothing yet. */
    public static final Preferences NONE = new Preferences(ColourTheme.SYSTEM, Density.COMFORTABLE, false);

    public Preferences with(ColourTheme chosen) {
        return new Preferences(chosen, density, languageChosen);
    }

    public Preferences with(Density chosen) {
        return new Preferences(theme, chosen, languageChosen);
    }
}
