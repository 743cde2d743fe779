package org.amends.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Kind;
import org.amends.complaint.Severity;
import org.amends.complaint.Triage;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.TaskService;

/** A step done by an agent, with everything that one commit holds, beside the bare completion of its task. */
final class Steps implements Benchmark {

    private static final int PREPARERS = 4;
    private static final int COUNTED = 200;

    @Override
    public void run(Product product, Options options, Report report) {
        Filing filing = new Filing();
        filing.meetCustomers(product);
        ComplaintIntake intake = product.bean(ComplaintIntake.class);
        ComplaintDesk desk = product.bean(ComplaintDesk.class);
        Supplier<ComplaintNumber> filed =
                () -> product.allowed(() -> intake.file(filing.complaint()).number());
        Consumer<ComplaintNumber> triage = number ->
                product.allowed(() -> desk.triage(number, new Triage(Kind.CLAIM, "billing", Severity.S3, null)));
        Consumer<ComplaintNumber> investigate =
                number -> product.allowed(() -> desk.investigate(number, "The meter was read twice"));
        Supplier<ComplaintNumber> triaged = () -> after(filed.get(), triage);
        try (BareEngine bare = new BareEngine(product.connections(), HistoryLevel.ACTIVITY)) {
            ProcessEngine engine = bare.engine();
            Supplier<String> first = () -> firstTask(engine);
            Consumer<String> completeTriage = complete(engine, Map.of("kind", Kind.CLAIM.name()));
            Consumer<String> completeInvestigation = complete(engine, Map.of("asked", false));
            Supplier<String> second = () -> next(engine, first.get(), completeTriage);
            report.chapter("Doing a step");
            for (int threads : new int[] {1, 4}) {
                Load load = new Load(threads, options.several(400));
                report.table(
                        "Triage, " + threads + (threads == 1 ? " thread" : " threads"),
                        new Rounds()
                                .with("bare engine, a known task", () -> timed(load, first, completeTriage))
                                .with("service", () -> timed(load, filed, triage))
                                .run(options.rounds())
                                .table("a second", "to the bare engine"));
                report.table(
                        "Investigation, " + threads + (threads == 1 ? " thread" : " threads"),
                        new Rounds()
                                .with("bare engine, a known task", () -> timed(load, second, completeInvestigation))
                                .with("service", () -> timed(load, triaged, investigate))
                                .run(options.rounds())
                                .table("a second", "to the bare engine"));
            }
            Map<String, Map<String, Double>> counted = new LinkedHashMap<>();
            counted.put("bare triage", counted(product, first, completeTriage));
            counted.put("service", counted(product, filed, triage));
            counted.put("bare investigation", counted(product, second, completeInvestigation));
            counted.put("its service", counted(product, triaged, investigate));
            report.table("Statements of one step", Statements.table(counted));
        }
    }

    /** @return acts a second; what they are done on is prepared before, untimed */
    private static <T> double timed(Load load, Supplier<T> prepare, Consumer<T> act) {
        Queue<T> ready = prepared(load.acts(), prepare);
        return load.perSecond(() -> act.accept(ready.remove()));
    }

    private static <T> Queue<T> prepared(int count, Supplier<T> prepare) {
        Queue<T> ready = new ConcurrentLinkedQueue<>();
        new Load(PREPARERS, count).perSecond(() -> ready.add(prepare.get()));
        return ready;
    }

    private static <T> Map<String, Double> counted(Product product, Supplier<T> prepare, Consumer<T> act) {
        Queue<T> ready = prepared(2 * COUNTED, prepare);
        return new Statements(product.sql()).of(COUNTED, () -> act.accept(ready.remove()));
    }

    private static <T> T after(T subject, Consumer<T> act) {
        act.accept(subject);
        return subject;
    }

    private static String firstTask(ProcessEngine engine) {
        String process = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        BareEngine.COMPLAINT_HANDLING, Map.of("kind", Kind.CLAIM.name(), "reviewed", false))
                .getId();
        return open(engine, process);
    }

    private static String next(ProcessEngine engine, String task, Consumer<String> complete) {
        TaskService tasks = engine.getTaskService();
        String process = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        complete.accept(task);
        return open(engine, process);
    }

    private static String open(ProcessEngine engine, String process) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .singleResult()
                .getId();
    }

    private static Consumer<String> complete(ProcessEngine engine, Map<String, Object> variables) {
        return task -> engine.getTaskService().complete(task, variables);
    }
}
