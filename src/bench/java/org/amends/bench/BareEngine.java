package org.amends.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.job.service.impl.asyncexecutor.AsyncExecutor;

/**
 * The engine alone, with our processes and delegates that do nothing: same database, same tables, same level of history.
 * Its processes have names of their own ({@code bareComplaintHandling}), so that the product's stay the product's.
 */
final class BareEngine implements AutoCloseable {

    static final String COMPLAINT_HANDLING = "bareComplaintHandling";
    static final String FOLLOW_UP = "bareFollowUp";

    private final ProcessEngine engine;

    BareEngine(DataSource connections, HistoryLevel history) {
        this("bare", connections, history, asItComes -> {});
    }

    BareEngine(
            String name,
            DataSource connections,
            HistoryLevel history,
            Consumer<StandaloneProcessEngineConfiguration> more) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setEngineName(name);
        configuration.setDataSource(connections);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistoryLevel(history);
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(beans());
        more.accept(configuration);
        engine = configuration.buildProcessEngine();
        deploy("complaint-handling.bpmn20.xml", "complaintHandling", COMPLAINT_HANDLING);
        deploy("follow-up.bpmn20.xml", "followUp", FOLLOW_UP);
    }

    private static Map<Object, Object> beans() {
        JavaDelegate nothing = execution -> {};
        Map<Object, Object> beans = new HashMap<>();
        for (String delegate : new String[] {
            "acknowledgeReceipt", "fulfilWhatIsOwed", "assessAuthority", "grantCompensation", "noteMissingReply",
            "noteSilence", "closeComplaint", "closeAsWithdrawn", "fulfilInterimRemedy", "escalateComplaint",
            "markFollowUpDue", "reopenComplaint"
        }) {
            beans.put(delegate, nothing);
        }
        beans.put("stages", new Stages());
        beans.put("patience", new Patience());
        return beans;
    }

    private void deploy(String file, String shipped, String own) {
        engine.getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering()
                .name("bare " + file)
                .addString(
                        file,
                        text(file)
                                .replace("id=\"" + shipped + "\"", "id=\"" + own + "\"")
                                .replace("bpmnElement=\"" + shipped + "\"", "bpmnElement=\"" + own + "\"")
                                // a message that starts a process may do so for one alone
                                .replace("name=\"complaintReopened\"", "name=\"bareComplaintReopened\""))
                .deploy();
    }

    private static String text(String file) {
        try (InputStream shipped =
                Objects.requireNonNull(BareEngine.class.getResourceAsStream("/org/amends/processes/" + file), file)) {
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AsyncExecutor executor() {
        return engine.getProcessEngineConfiguration().getAsyncExecutor();
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** What the processes call at their wait states; does nothing. Public for the expression language. */
    public static final class Stages {

        public void enter(DelegateExecution execution, String stage, String steps) {}

        public void enter(DelegateExecution execution, String stage, String steps, Date until) {}

        public void open(DelegateExecution execution, String steps) {}

        public void close(DelegateExecution execution, String steps) {}
    }

    /** Public for the expression language. */
    public static final class Patience {

        public Date silentAt() {
            return new Date(Long.MAX_VALUE / 1_000_000);
        }

        public Date externalUntil() {
            return silentAt();
        }
    }
}
