package org.amends.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/** The page around everything: theme, font, push, and the choice between light and dark before anything is drawn. */
@Theme("amends")
@Push
@Viewport("width=device-width, initial-scale=1")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.2.6")
public class AppShell implements AppShellConfigurator {

    private static final String LIGHT_OR_DARK = """
            (() => {
              const system = matchMedia('(prefers-color-scheme: dark)');
              const chosen = () => { try { return localStorage.getItem('amends-theme'); } catch { return null; } };
              const apply = () => {
                const dark = chosen() ? chosen() === 'dark' : system.matches;
                document.documentElement.setAttribute('theme', dark ? 'dark' : '');
              };
              window.amendsTheme = {
                toggle() {
                  const next = document.documentElement.getAttribute('theme') === 'dark' ? 'light' : 'dark';
                  try { localStorage.setItem('amends-theme', next); } catch { }
                  document.documentElement.setAttribute('theme', next === 'dark' ? 'dark' : '');
                },
              };
              system.addEventListener('change', apply);
              apply();
            })();
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "themes/amends/mark.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(LIGHT_OR_DARK, Inline.Wrapping.JAVASCRIPT);
    }
}
