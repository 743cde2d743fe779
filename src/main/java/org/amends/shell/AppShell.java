package org.amends.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/** The page around everything: theme, font, push, and the choice of colours and density before anything is drawn. */
@Theme("amends")
@Push
@Viewport("width=device-width, initial-scale=1")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.2.6")
public class AppShell implements AppShellConfigurator {

    /** Who is signed in has chosen for all browsers; before that, and on the sign-in page, this one remembers. */
    private static final String SCREEN = """
            (() => {
              const system = matchMedia('(prefers-color-scheme: dark)');
              const kept = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
              const keep = (key, value) => { try { localStorage.setItem(key, value); } catch { } };
              const apply = () => {
                const theme = (kept('amends-theme') || 'SYSTEM').toUpperCase();
                const dark = theme === 'DARK' || (theme !== 'LIGHT' && system.matches);
                const root = document.documentElement;
                root.setAttribute('theme', dark ? 'dark' : '');
                root.setAttribute('density', kept('amends-density') === 'COMPACT' ? 'compact' : 'comfortable');
              };
              window.amendsScreen = {
                prefer(theme, density) {
                  keep('amends-theme', theme);
                  keep('amends-density', density);
                  apply();
                },
                toggle() {
                  const next = document.documentElement.getAttribute('theme') === 'dark' ? 'LIGHT' : 'DARK';
                  keep('amends-theme', next);
                  apply();
                  return next;
                },
              };
              const chosen = window.amendsPreferred;
              if (chosen) {
                keep('amends-theme', chosen.theme);
                keep('amends-density', chosen.density);
              }
              system.addEventListener('change', apply);
              apply();
            })();
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "themes/amends/mark.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(SCREEN, Inline.Wrapping.JAVASCRIPT);
    }
}
