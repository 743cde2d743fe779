package org.amends.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.amends.organisation.OwnAccount;
import org.amends.uikit.LanguageSwitch;
import org.amends.uikit.Mark;
import org.amends.uikit.Notices;
import org.amends.uikit.ThemeSwitch;

/** The first thing that somebody sees whose password an administrator knows. */
@Route(value = "first-password", autoLayout = false)
@PermitAll
public class FirstPasswordView extends Main implements HasDynamicTitle {

    public FirstPasswordView(OwnAccount account, AuthenticationContext door) {
        addClassName("am-login");
        Div top = new Div(new Mark("Amends"), new Div(new LanguageSwitch(), new ThemeSwitch()));
        top.addClassName("am-login-top");
        PasswordFields fields = new PasswordFields(account, () -> {
            UI.getCurrent().navigate(StartView.class);
            Notices.success(getTranslation("shell.password.first.done"));
        });
        Button out = new Button(getTranslation("shell.signOut"), pressed -> door.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div sheet = new Div(
                top,
                new H1(getTranslation("shell.password.first")),
                new Paragraph(getTranslation("shell.password.first.text")),
                fields,
                out);
        sheet.addClassNames("am-login-sheet", "am-form");
        add(sheet);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.password.first") + " · Amends";
    }
}
