package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.frontend.BundleUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a page is made of is sent with it. The build searches along the classes that a page names; what comes to it as a
 * bean, as forms come to a case, it does not find, and {@link com.vaadin.flow.component.dependency.Uses} has to say.
 */
class BundleTests {

    private static final Path GENERATED = Path.of("frontend", "generated", "flow");
    private static final Path IMPORTS = GENERATED.resolve("generated-flow-imports.js");
    private static final Pattern ONE = Pattern.compile("^import '([^']+)';", Pattern.MULTILINE);

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.amends");

    @ParameterizedTest
    @CsvSource({
        "complaint.ui.CaseView, complaint.ui.CaseForm",
        "complaint.ui.CaseView, complaint.ui.CaseAct",
        "complaint.ui.CaseView, complaint.ui.CasePanel",
        "complaint.ui.CaseView, complaint.ui.CaseTab",
        "complaint.ui.NewComplaintView, complaint.ui.IntakeEnding",
        "customer.ui.CustomerView, customer.ui.CustomerPanel",
        "shell.LoginView, shell.SignInNotice",
        "shell.MainLayout, shell.DeskNotice"
    })
    void aPageIsSentWithWhatIsPutIn(String page, String put) throws IOException {
        assumeTrue(
                Files.exists(IMPORTS) && Files.readString(IMPORTS).contains("loadOnDemand"),
                "only the production build makes what is sent");
        Set<String> sent = sentWith("org.amends." + page);
        Set<JavaClass> puttable = ours.get("org.amends." + put).getAllSubclasses();
        assertThat(puttable).isNotEmpty();
        assertThat(modules(puttable).filter(module -> sent.stream().noneMatch(one -> one.endsWith(module))))
                .isEmpty();
    }

    /** At once, and when the page is opened for the first time. */
    private static Set<String> sentWith(String page) throws IOException {
        String all = Files.readString(IMPORTS);
        Set<String> sent = imported(all);
        Pattern chunk = Pattern.compile(
                "key === '" + BundleUtils.getChunkId(page) + "'\\) \\{\\s*" + "pending.push\\(import\\('\\./([^']+)'");
        for (MatchResult found : chunk.matcher(all).results().toList()) {
            sent.addAll(imported(Files.readString(GENERATED.resolve(found.group(1)))));
        }
        return sent;
    }

    private static Set<String> imported(String script) {
        return ONE.matcher(script)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Of all components that they, and those of ours that they name, name. */
    private static Stream<String> modules(Set<JavaClass> begin) {
        Set<JavaClass> seen = new HashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>(begin);
        Set<Class<?>> components = new HashSet<>();
        while (!next.isEmpty()) {
            JavaClass one = next.pop();
            if (!seen.add(one)) {
                continue;
            }
            components.add(one.reflect());
            one.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .forEach(target -> {
                        if (isPiece(target)) {
                            next.push(target);
                        } else if (target.getPackageName().startsWith("com.vaadin.flow.component")) {
                            components.add(target.reflect());
                        }
                    });
        }
        return components.stream()
                .filter(Component.class::isAssignableFrom)
                .flatMap(component -> Arrays.stream(component.getAnnotationsByType(JsModule.class)))
                .map(JsModule::value)
                .map(module -> module.replaceFirst("^\\./", "/"))
                .map(BundleTests::inTheme)
                .distinct();
    }

    /** The theme has its own of each: {@code src/vaadin-button.js} is {@code theme/lumo/vaadin-button.js}. */
    private static String inTheme(String module) {
        return module.replaceFirst("^(@vaadin/[^/]+)/(src/)?(vaadin-[^/]+)$", "$1/theme/lumo/$3");
    }

    /** Not another page, to which there is only a link. */
    private static boolean isPiece(JavaClass target) {
        return target.getPackageName().matches("org\\.amends\\..*ui.*") && !target.isAnnotatedWith(Route.class);
    }
}
