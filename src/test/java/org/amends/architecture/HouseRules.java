package org.amends.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** The rules of the house that a machine can keep; each is given another set of classes by its counter-example. */
enum HouseRules {
    ENTITIES_STAY_INSIDE(classes().that(arePersistent()).should().notBePublic().because("only the owner moves state")),

    REPOSITORIES_STAY_INSIDE(classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("other modules call services")),

    ENTITIES_HAVE_VERBS(noMethods()
            .that()
            .areDeclaredInClassesThat(arePersistent())
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("aggregates have verbs, no setters")),

    ONE_MODULE_KNOWS_THE_ENGINE(noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flowable..")
            .because("another engine must change one module")),

    TIME_COMES_FROM_THE_CLOCK(noClasses()
            .should()
            .callMethodWhere(readsTheSystemsTime())
            .orShould()
            .callConstructor(Date.class)
            .because("tests and the demo company move time")),

    EVENTS_HOLD_NO_ENTITIES(fields().that(describe("are of an event", field -> isEvent(field.getOwner())))
            .should()
            .notHaveRawType(arePersistent())
            .because("an event outlives the transaction of its aggregate")),

    ENDPOINTS_LIVE_IN_WEB(
            classes()
                    .that()
                    .areMetaAnnotatedWith(Controller.class)
                    .should()
                    .resideInAnyPackage("..web", "..api")
                    .because(
                            "a script’s way in is found where all are, and the answer to what nobody serves beside the problems")),

    VIEWS_LIVE_IN_UI(classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .resideInAnyPackage("..ui..", "..shell..")
            .because("a module's screens are found in one place")),

    SERVICES_SAY_WHO_MAY(methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and(describe("do not only name a section", method -> !isName(method)))
            .and()
            .areDeclaredInClassesThat(describe("are not open to all", type -> !Open.NAMES.contains(type.getName())))
            .should(new Guarded())
            .because("access is checked on the services")),

    NAMES_SAY_WHAT_IT_DOES(noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?")
            .because("services are named by capability"));

    /**
     * Services that anybody in the house may ask: they tell no case, no customer and no person's secrets, or write in the
     * transaction of an act that is guarded itself.
     */
    private static final class Open {

        static final Set<String> NAMES = Set.of(
                "org.amends.complaint.CaseJournal",
                "org.amends.notification.Outbox",
                "org.amends.organisation.BusinessTime",
                "org.amends.organisation.LegalCalendars",
                "org.amends.organisation.StaffDirectory",
                "org.amends.organisation.Teams");
    }

    private final ArchRule rule;

    HouseRules(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }

    private static DescribedPredicate<JavaClass> arePersistent() {
        return describe(
                "are persistent", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheSystemsTime() {
        return describe("reads the system's time", call -> {
            boolean now = "now".equals(call.getName())
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now || "currentTimeMillis".equals(call.getName());
        });
    }

    private static boolean isEvent(JavaClass type) {
        return type.getSimpleName().endsWith("Event")
                || type.getEnclosingClass().map(HouseRules::isEvent).orElse(false);
    }

    private static boolean isName(JavaMethod method) {
        return "name".equals(method.getName()) && method.getRawParameterTypes().isEmpty();
    }

    /** Itself or its class carries a rule of access. */
    private static final class Guarded extends ArchCondition<JavaMethod> {

        Guarded() {
            super("say who may");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean guarded = method.isMetaAnnotatedWith(PreAuthorize.class)
                    || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class)
                    || method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    || method.getModifiers().contains(JavaModifier.STATIC);
            if (!guarded) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may"));
            }
        }
    }
}
