package org.amends.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.flowable.dmn.model.Decision;
import org.flowable.dmn.model.DecisionRule;
import org.flowable.dmn.model.DecisionTable;
import org.flowable.dmn.model.DmnDefinition;
import org.flowable.dmn.model.RuleOutputClauseContainer;
import org.jspecify.annotations.Nullable;

/** What the decision tables and the code that asks them must agree on: keys, columns, and every value of every rule. */
final class DecisionContract {

    /** Not read with the answer: the reasons of all rules that held are collected. */
    private static final String REASON = "reasonKey";

    private final List<String> violations = new ArrayList<>();

    private DecisionContract() {}

    /**
     * @param models by file name
     * @param askers who asks each table, by its key: given the table, each asks it once and reads the answer
     */
    static List<String> violations(
            Map<String, DmnDefinition> models, Map<String, Consumer<org.amends.workflow.DecisionTable>> askers) {
        DecisionContract contract = new DecisionContract();
        Set<String> keys = new TreeSet<>();
        models.forEach((file, model) -> {
            Decision decision = model.getDecisions().get(0);
            keys.add(decision.getId());
            Phrase phrase = Phrase.inCamelCase(decision.getId());
            contract.agree("file", Set.of(phrase.kebab() + ".dmn"), Set.of(file));
            contract.agree("name", Set.of(phrase), Set.of(Phrase.inWords(decision.getName())));
            Consumer<org.amends.workflow.DecisionTable> asker = askers.get(decision.getId());
            if (asker != null) {
                contract.table(decision.getId(), (DecisionTable) decision.getExpression(), asker);
            }
        });
        contract.agree("decision", keys, askers.keySet());
        return List.copyOf(contract.violations);
    }

    private void table(String key, DecisionTable table, Consumer<org.amends.workflow.DecisionTable> asker) {
        for (DecisionRule rule : table.getRules()) {
            AnsweringTable answering = new AnsweringTable(answer(rule));
            try {
                asker.accept(answering);
            } catch (RuntimeException unreadable) {
                violations.add("Rule " + rule.getRuleNumber() + " of " + key + " cannot be read: " + unreadable);
            }
            agree("key", Set.of(key), Set.of(answering.key));
            agree(
                    "input of " + key,
                    table.getInputs().stream()
                            .map(input -> input.getInputExpression().getText())
                            .collect(Collectors.toSet()),
                    answering.asked);
            Set<String> read = new TreeSet<>(answering.read);
            read.add(REASON);
            agree(
                    "output of " + key,
                    table.getOutputs().stream().map(output -> output.getName()).collect(Collectors.toSet()),
                    read);
        }
    }

    private static Map<String, Object> answer(DecisionRule rule) {
        Map<String, Object> answer = new TreeMap<>();
        for (RuleOutputClauseContainer output : rule.getOutputEntries()) {
            answer.put(
                    output.getOutputClause().getName(),
                    value(output.getOutputEntry().getText()));
        }
        return answer;
    }

    private static Object value(String text) {
        if (text.startsWith("\"")) {
            return text.substring(1, text.length() - 1);
        }
        return "true".equals(text) || "false".equals(text) ? Boolean.valueOf(text) : Integer.valueOf(text);
    }

    private void agree(String what, Collection<?> inFile, Collection<?> inCode) {
        inFile.stream()
                .filter(one -> !inCode.contains(one))
                .map(one -> "The tables have a " + what + " that nobody asks for: " + one)
                .filter(violation -> !violations.contains(violation))
                .forEach(violations::add);
        inCode.stream()
                .filter(one -> !inFile.contains(one))
                .map(one -> "There is a " + what + " that the tables lack: " + one)
                .filter(violation -> !violations.contains(violation))
                .forEach(violations::add);
    }

    /** Answers as a rule says, and notes what was asked and what of the answer was read. */
    private static final class AnsweringTable extends org.amends.workflow.DecisionTable {

        private final Map<String, Object> answer;
        private final Set<String> read = new TreeSet<>();
        private Set<String> asked = Set.of();
        private String key = "";

        @SuppressWarnings("NullAway") // no engine is asked
        AnsweringTable(Map<String, Object> answer) {
            super(null, new RememberedAnswers());
            this.answer = answer;
        }

        @Override
        Result decide(String key, Map<String, Object> asked) {
            this.key = key;
            this.asked = asked.keySet();
            Map<String, Object> noting = new HashMap<>(answer) {
                @Override
                public @Nullable Object get(Object output) {
                    read.add(output.toString());
                    return super.get(output);
                }
            };
            List<String> reasons = Arrays.asList(String.valueOf(answer.get(REASON)));
            return new Result(key, 1, asked, noting, reasons);
        }
    }
}
