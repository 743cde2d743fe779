package org.amends.workflow;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.complaint.Stage;
import org.amends.complaint.Step;
import org.amends.kernel.Unknown;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.bpmn.model.Message;
import org.flowable.bpmn.model.MessageEventDefinition;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.bpmn.model.UserTask;

/** What the process files and the code that serves them must agree on, in both directions. */
final class ProcessContract {

    private static final List<Class<?>> NAMES =
            List.of(ComplaintHandlingProcess.class, FulfilmentProcess.class, FollowUpProcess.class);

    /** A case has these beside what waits: closed and reopened from outside, withdrawn at any point. */
    private static final Set<Stage> NOT_ENTERED = Set.of(Stage.RECEIVED, Stage.CLOSED);

    private static final Set<Step> NOT_OPENED = Set.of(Step.WITHDRAW, Step.REOPEN);

    /** Done by the customer, told by a message. */
    private static final Set<Step> TOLD = Set.of(Step.REPLY, Step.ANSWER);

    /** Set by a listener and read by a delegate, of no matter to the way a case takes. */
    private static final Set<String> NOT_IN_FILES = Set.of(Variables.CLOCK, Variables.ATTEMPTS);

    private final Map<String, BpmnModel> models;
    private final Set<Class<?>> delegates;
    private final List<String> violations = new ArrayList<>();

    private ProcessContract(Map<String, BpmnModel> models, Set<Class<?>> delegates) {
        this.models = models;
        this.delegates = delegates;
    }

    /**
     * @param models by file name
     * @param delegates all service tasks that the code has
     */
    static List<String> violations(Map<String, BpmnModel> models, Set<Class<?>> delegates) {
        ProcessContract contract = new ProcessContract(models, delegates);
        contract.names();
        contract.phrases();
        contract.delegates();
        contract.messages();
        contract.stagesAndSteps();
        contract.variablesAndBeans();
        contract.calls();
        contract.drawing();
        return List.copyOf(contract.violations);
    }

    private void names() {
        Map<String, Class<?>> byKey = new TreeMap<>();
        NAMES.forEach(names -> byKey.put(constants(names).getOrDefault("KEY", ""), names));
        agree("process", processes().map(Process::getId).collect(Collectors.toSet()), byKey.keySet());
        models.forEach((file, model) -> {
            Process process = model.getMainProcess();
            Phrase phrase = Phrase.inCamelCase(process.getId());
            same("file of " + process.getId(), phrase.kebab() + ".bpmn20.xml", file);
            same("name of " + process.getId(), phrase, Phrase.inWords(process.getName()));
            Class<?> names = byKey.get(process.getId());
            if (names == null) {
                return;
            }
            same("constants of " + process.getId(), phrase.pascal() + "Process", names.getSimpleName());
            Map<String, String> expected = new TreeMap<>(Map.of("KEY", process.getId()));
            named(process).forEach(activity -> expected.put(constant(activity.getId()), activity.getId()));
            model.getMessages()
                    .forEach(message -> expected.put(
                            "MESSAGE_" + Phrase.inCamelCase(message.getName()).constant(), message.getName()));
            agree(names.getSimpleName(), expected.entrySet(), constants(names).entrySet());
        });
    }

    private void phrases() {
        processes()
                .flatMap(ProcessContract::named)
                .forEach(activity -> same(
                        "id of “" + activity.getName() + "”",
                        Phrase.inWords(activity.getName()),
                        new Phrase(activity.getId().substring(activity.getId().indexOf('_') + 1))));
    }

    private void delegates() {
        Set<String> asked = new TreeSet<>();
        in(ServiceTask.class).forEach(task -> {
            Phrase phrase = Phrase.inWords(task.getName());
            same("delegate of " + task.getId(), "${" + phrase.camel() + "}", task.getImplementation());
            asked.add(phrase.pascal());
        });
        agree("delegate", asked, delegates.stream().map(Class::getSimpleName).collect(Collectors.toSet()));
    }

    private void messages() {
        models.forEach((file, model) -> {
            Set<String> declared =
                    model.getMessages().stream().map(Message::getId).collect(Collectors.toSet());
            Set<String> received = all(model.getMainProcess())
                    .filter(Event.class::isInstance)
                    .flatMap(event -> ((Event) event).getEventDefinitions().stream())
                    .filter(MessageEventDefinition.class::isInstance)
                    .map(definition -> ((MessageEventDefinition) definition).getMessageRef())
                    .collect(Collectors.toSet());
            agree("message of " + file, received, declared);
            model.getMessages()
                    .forEach(message -> same("id of message", "message_" + message.getName(), message.getId()));
        });
    }

    private void stagesAndSteps() {
        List<ProcessExpression> entering =
                expressions().filter(one -> one.calls("stages")).toList();
        Set<String> stages = new TreeSet<>();
        Set<String> steps = new TreeSet<>();
        for (ProcessExpression expression : entering) {
            if (expression.text().contains(".enter(")) {
                stages.add(expression.literals().get(0));
            }
            steps.addAll(split(expression.literals().get(expression.literals().size() - 1)));
        }
        agree("stage", stages, names(Stage.values(), NOT_ENTERED));
        agree(
                "step",
                steps,
                Arrays.stream(Step.values())
                        .filter(step -> !NOT_OPENED.contains(step))
                        .map(Step::code)
                        .collect(Collectors.toSet()));
        Set<String> served = TOLD.stream().map(Step::code).collect(Collectors.toCollection(TreeSet::new));
        in(UserTask.class).forEach(task -> {
            served.addAll(split(Objects.requireNonNullElse(task.getFormKey(), "")));
            ProcessExpression.of(task)
                    .filter(one -> one.calls("stages"))
                    .filter(one ->
                            !one.literals().get(one.literals().size() - 1).equals(task.getFormKey()))
                    .forEach(one -> violations.add(task.getId() + " offers " + task.getFormKey() + " but says " + one));
        });
        agree("step offered", served, steps);
        served.forEach(this::known);
    }

    private void known(String step) {
        try {
            Step.of(step);
        } catch (Unknown unknown) {
            violations.add("There is no step " + step);
        }
    }

    private void variablesAndBeans() {
        Map<String, Class<?>> callable = Map.of("stages", Stages.class, "patience", Patience.class);
        Set<String> variables = new TreeSet<>(NOT_IN_FILES);
        expressions().forEach(expression -> {
            variables.addAll(expression.variables());
            expression.calls().forEach((bean, method) -> {
                Class<?> type = callable.get(bean);
                if (type == null
                        || Arrays.stream(type.getMethods())
                                .noneMatch(known -> known.getName().equals(method))) {
                    violations.add("Nobody answers " + expression);
                }
            });
        });
        agree("variable", variables, Set.copyOf(constants(Variables.class).values()));
    }

    private void calls() {
        Set<String> keys = processes().map(Process::getId).collect(Collectors.toSet());
        in(CallActivity.class)
                .filter(call -> !keys.contains(call.getCalledElement()))
                .forEach(call -> violations.add(call.getId() + " calls " + call.getCalledElement()));
    }

    private void drawing() {
        models.forEach((file, model) -> {
            Map<Boolean, Set<String>> ids = all(model.getMainProcess())
                    .collect(Collectors.partitioningBy(
                            SequenceFlow.class::isInstance,
                            Collectors.mapping(BaseElement::getId, Collectors.toSet())));
            agree(
                    "edge of " + file,
                    ids.getOrDefault(true, Set.of()),
                    model.getFlowLocationMap().keySet());
            agree(
                    "shape of " + file,
                    ids.getOrDefault(false, Set.of()),
                    model.getLocationMap().keySet());
        });
    }

    private Stream<Process> processes() {
        return models.values().stream().map(BpmnModel::getMainProcess);
    }

    private <T extends FlowElement> Stream<T> in(Class<T> type) {
        return processes()
                .flatMap(ProcessContract::all)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private Stream<ProcessExpression> expressions() {
        return in(FlowElement.class).flatMap(ProcessExpression::of);
    }

    private static Stream<FlowElement> all(FlowElementsContainer container) {
        return container.getFlowElements().stream()
                .flatMap(element -> element instanceof FlowElementsContainer inner
                        ? Stream.concat(Stream.of(element), all(inner))
                        : Stream.of(element));
    }

    private static Stream<FlowElement> named(Process process) {
        return all(process).filter(element -> element instanceof Activity && !(element instanceof SubProcess));
    }

    /** {@code userTask_FollowUp} becomes {@code USER_TASK_FOLLOW_UP}. */
    private static String constant(String id) {
        return Arrays.stream(id.split("_"))
                .map(part -> Phrase.inCamelCase(part).constant())
                .collect(Collectors.joining("_"));
    }

    private static Map<String, String> constants(Class<?> names) {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : names.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                try {
                    constants.put(field.getName(), (String) Objects.requireNonNull(field.get(null)));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return constants;
    }

    private static <E extends Enum<E>> Set<String> names(E[] values, Set<E> without) {
        return Arrays.stream(values)
                .filter(value -> !without.contains(value))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static List<String> split(String steps) {
        return steps.isBlank() ? List.of() : List.of(steps.split(","));
    }

    private void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            violations.add("The " + what + " is " + actual + " instead of " + expected);
        }
    }

    private void agree(String what, Collection<?> inFiles, Collection<?> inCode) {
        inFiles.stream()
                .filter(one -> !inCode.contains(one))
                .forEach(one -> violations.add("The files have a " + what + " that is missing: " + one));
        inCode.stream()
                .filter(one -> !inFiles.contains(one))
                .forEach(one -> violations.add("There is a " + what + " that the files lack: " + one));
    }
}
