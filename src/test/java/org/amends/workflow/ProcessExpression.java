package org.amends.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowableListener;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;

/** What a condition, a date or a listener of a process file says. */
record ProcessExpression(String text) {

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.'])[a-z]\\w*(?![\\w.('])");
    private static final Pattern SET = Pattern.compile("execution\\.setVariable\\('(\\w+)'");

    static Stream<ProcessExpression> of(FlowElement element) {
        Stream<String> listeners = element.getExecutionListeners().stream().map(FlowableListener::getImplementation);
        Stream<String> tasks = element instanceof UserTask task
                ? task.getTaskListeners().stream().map(FlowableListener::getImplementation)
                : Stream.empty();
        Stream<String> conditions = element instanceof SequenceFlow flow
                ? Stream.ofNullable(flow.getConditionExpression())
                : Stream.empty();
        Stream<String> dates = element instanceof Event event
                ? event.getEventDefinitions().stream()
                        .filter(TimerEventDefinition.class::isInstance)
                        .map(timer -> ((TimerEventDefinition) timer).getTimeDate())
                        .filter(Objects::nonNull)
                : Stream.empty();
        return Stream.of(listeners, tasks, conditions, dates)
                .flatMap(texts -> texts)
                .map(ProcessExpression::new);
    }

    boolean calls(String bean) {
        return calls().containsKey(bean);
    }

    /** Beans with the method asked of them; the execution is no bean. */
    Map<String, String> calls() {
        Map<String, String> calls = new TreeMap<>();
        CALL.matcher(text)
                .results()
                .filter(call -> !"execution".equals(call.group(1)))
                .forEach(call -> calls.put(call.group(1), call.group(2)));
        return calls;
    }

    List<String> literals() {
        return LITERAL.matcher(text).results().map(one -> one.group(1)).toList();
    }

    /** Read or set. */
    Set<String> variables() {
        Set<String> variables = new TreeSet<>();
        SET.matcher(text).results().map(one -> one.group(1)).forEach(variables::add);
        WORD.matcher(text.replaceAll("'[^']*'", ""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !"execution".equals(word))
                .forEach(variables::add);
        return variables;
    }
}
