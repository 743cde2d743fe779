package org.amends.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.OwnAccount;
import org.amends.organisation.Preferences;
import org.amends.organisation.StaffMember;
import org.amends.organisation.Teams;
import org.amends.uikit.Card;
import org.amends.uikit.ColourTheme;
import org.amends.uikit.Density;
import org.amends.uikit.Facts;
import org.amends.uikit.LanguageSwitch;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.ReaderLanguage;
import org.amends.uikit.SegmentedChoice;
import org.amends.uikit.ThemeSwitch;
import org.amends.uikit.TitledPage;

/** Who I am, how my screens look, and my password. */
@Route(ProfileView.PATH)
@PermitAll
public class ProfileView extends Page implements TitledPage {

    static final String PATH = "profile";

    private final OwnAccount account;
    private final CurrentUser currentUser;

    public ProfileView(OwnAccount account, CurrentUser currentUser, Teams teams) {
        this.account = account;
        this.currentUser = currentUser;
        StaffMember me = currentUser.require();
        String team = teams.nameOf(me.team());
        Div columns = new Div(
                new Card(getTranslation("shell.profile.me"), facts(me, team), note("shell.profile.me.text")),
                new Card(
                        getTranslation("shell.profile.screen"),
                        language(),
                        theme(me.preferences()),
                        density(me.preferences()),
                        note("shell.profile.screen.text")),
                new Card(
                        getTranslation("shell.profile.password"),
                        new PasswordFields(account, () -> Notices.success(getTranslation("shell.password.changed")))));
        columns.addClassNames("am-admin", "am-profile");
        Button keys = new Button(getTranslation("shell.keys"), pressed -> KeysDialog.open(UI.getCurrent()));
        Button help = new Button(
                getTranslation("shell.help"), pressed -> UI.getCurrent().navigate(HelpView.class));
        add(new PageHeader(title(), me.name(), keys, help), columns);
    }

    @Override
    public String title() {
        return UI.getCurrent().getTranslation("shell.profile");
    }

    private Facts facts(StaffMember me, String team) {
        return new Facts()
                .add(getTranslation("organisation.users.name"), me.name())
                .add(getTranslation("organisation.users.username"), me.username())
                .add(getTranslation("organisation.users.role"), getTranslation("organisation.role." + me.role()))
                .addIfKnown(getTranslation("organisation.users.team"), team)
                .addIfKnown(
                        getTranslation("organisation.users.email"),
                        me.email() == null ? null : me.email().value());
    }

    private SegmentedChoice<Locale> language() {
        SegmentedChoice<Locale> language = new SegmentedChoice<>(
                getTranslation("organisation.users.language"), ReaderLanguage.OFFERED, ReaderLanguage::named);
        ReaderLanguage.OFFERED.stream()
                .filter(offered -> offered.getLanguage().equals(getLocale().getLanguage()))
                .findFirst()
                .ifPresent(language::setValue);
        language.addValueChangeListener(chosen -> {
            account.changeLanguage(chosen.getValue());
            LanguageSwitch.speak(chosen.getValue());
        });
        return language;
    }

    private SegmentedChoice<ColourTheme> theme(Preferences now) {
        SegmentedChoice<ColourTheme> theme = new SegmentedChoice<>(
                getTranslation("shell.profile.theme"),
                Arrays.asList(ColourTheme.values()),
                each -> getTranslation("shell.profile.theme." + each));
        theme.setValue(now.theme());
        theme.addValueChangeListener(chosen -> prefer(mine().with(chosen.getValue())));
        return theme;
    }

    private SegmentedChoice<Density> density(Preferences now) {
        SegmentedChoice<Density> density = new SegmentedChoice<>(
                getTranslation("shell.profile.density"),
                Arrays.asList(Density.values()),
                each -> getTranslation("shell.profile.density." + each));
        density.setValue(now.density());
        density.addValueChangeListener(chosen -> prefer(mine().with(chosen.getValue())));
        return density;
    }

    private Preferences mine() {
        return currentUser.require().preferences();
    }

    private void prefer(Preferences chosen) {
        account.prefer(chosen);
        ThemeSwitch.show(chosen.theme(), chosen.density());
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassNames("am-small", "am-third");
        return note;
    }
}
