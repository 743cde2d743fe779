package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.kernel.SystemActor;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.Role;
import org.amends.recovery.RecoveryDesk;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Access is checked on the services, whoever calls them: an endpoint, a screen, a job. */
class ServicesAskWhoTests extends InterfaceTest {

    private static final List<String> BUSINESS =
            List.of("complaint", "customer", "followup", "recovery", "reporting", "retention");

    @Test
    void everyPublicServiceAsks(@Autowired ApplicationContext application) {
        List<Class<?>> services = application.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type ->
                        BUSINESS.stream().anyMatch(module -> type.getName().startsWith("org.amends." + module + ".")))
                .toList();

        assertThat(services).hasSizeGreaterThan(8);
        assertThat(services.stream().flatMap(ServicesAskWhoTests::unguarded)).isEmpty();
    }

    @Test
    void aServiceThatDoesNotAskIsNoticed() {
        assertThat(unguarded(Careless.class)).containsExactly("Careless.pay");
    }

    @Test
    void anEndpointIsNotNeededToBeRefused(
            @Autowired ComplaintDesk desk, @Autowired RecoveryDesk recovery, @Autowired ComplaintLookup lookup) {
        ComplaintNumber number = new ComplaintNumber(awaitingApprovalOf("80"));
        SystemActor operations = SystemActor.named("Tests", Role.OPERATIONS.authority());
        SystemActor agents = SystemActor.named("Tests", Role.AGENT.authority());

        assertThatThrownBy(() -> operations.run(() -> lookup.require(number)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agents.run(() -> desk.withdraw(number, "No.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agents.run(() -> recovery.approve(number, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(marta.sees(number.value()).get("stage").asText()).isEqualTo("APPROVAL");
    }

    private static Stream<String> unguarded(Class<?> service) {
        boolean all = AnnotatedElementUtils.hasAnnotation(service, PreAuthorize.class) || partOfAnAct(service);
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                // without a bean there is nothing to read or write
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !all && !asks(method))
                .map(method -> service.getSimpleName() + "." + method.getName());
    }

    /** What runs only inside the transaction of an act is guarded by that act. */
    private static boolean partOfAnAct(Class<?> service) {
        Transactional transactional = service.getAnnotation(Transactional.class);
        return transactional != null && transactional.propagation() == Propagation.MANDATORY;
    }

    /** What listens or is scheduled is called by nobody who could be refused; a name is no secret. */
    private static boolean asks(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || method.isAnnotationPresent(EventListener.class)
                || method.isAnnotationPresent(Scheduled.class)
                || (method.getName().equals("name") && method.getParameterCount() == 0);
    }

    @Service
    static class Careless {

        @ReadsCases
        public Map<String, String> read() {
            return Map.of();
        }

        public void pay() {}
    }
}
