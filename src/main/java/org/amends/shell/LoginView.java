package org.amends.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.amends.uikit.LanguageSwitch;
import org.amends.uikit.Mark;
import org.amends.uikit.ThemeSwitch;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in. A plain form that posts to {@code /login}, so that password managers know what to do. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    public LoginView(ObjectProvider<SignInNotice> notices) {
        addClassName("am-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(""));
        Div top = new Div(new Mark("Amends"), new Div(new LanguageSwitch(), new ThemeSwitch()));
        top.addClassName("am-login-top");
        Div sheet = new Div(top, new H1(getTranslation("shell.login.title")));
        sheet.addClassName("am-login-sheet");
        notices.orderedStream().map(SignInNotice::notice).forEach(sheet::add);
        sheet.add(form);
        Anchor visitors = new Anchor("complain", getTranslation("shell.login.public"));
        visitors.addClassName("am-small");
        add(sheet, new Paragraph(getTranslation("shell.login.promise")), visitors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getLocation().getQueryParameters().getSingleParameter("error").ifPresent(why -> {
            form.setI18n(words(why));
            form.setError(true);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title") + " · Amends";
    }

    private LoginI18n words(String why) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("");
        words.getForm().setUsername(getTranslation("shell.login.username"));
        words.getForm().setPassword(getTranslation("shell.login.password"));
        words.getForm().setSubmit(getTranslation("shell.login.submit"));
        String failed = "wait".equals(why) ? "wait" : "wrong";
        words.getErrorMessage().setTitle(getTranslation("shell.login." + failed));
        words.getErrorMessage().setMessage(getTranslation("shell.login." + failed + ".do"));
        words.getErrorMessage().setUsername(getTranslation("shell.login.username.missing"));
        words.getErrorMessage().setPassword(getTranslation("shell.login.password.missing"));
        return words;
    }
}
