package org.amends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.amends.testing.AmendsTest;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** With files of its own, beside those that other tests run on. */
@AmendsTest
class DeploymentTests {

    private static final String PROCESS = "rehearsal.bpmn20.xml";
    private static final String DECISION = "rehearsal.dmn";

    @Autowired
    ProcessFiles files;

    @Autowired
    RepositoryService processes;

    @Autowired
    DmnRepositoryService decisions;

    @Autowired
    DecisionTable table;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void clearAway() {
        processes
                .createDeploymentQuery()
                .deploymentName(PROCESS)
                .list()
                .forEach(deployment -> processes.deleteDeployment(deployment.getId(), true));
        decisions
                .createDeploymentQuery()
                .deploymentName(DECISION)
                .list()
                .forEach(deployment -> decisions.deleteDeployment(deployment.getId()));
        jdbc.sql("DELETE FROM process_file WHERE name LIKE 'rehearsal%'").update();
    }

    @Test
    void everyShippedFileIsDeployedUnderItsOwnName() {
        assertThat(jdbc.sql("SELECT name FROM process_file").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(ShippedFiles.read().texts().keySet());
    }

    @Test
    void aSecondStartDeploysNothing() throws IOException {
        long before = deployments();

        files.afterPropertiesSet();

        assertThat(deployments()).isEqualTo(before);
    }

    @Test
    void aChangedProcessIsANewVersionAndAnUnchangedOneIsNot() {
        String first = copy("fulfilment.bpmn20.xml", "id=\"fulfilment\"", "id=\"rehearsal\"");

        offer(PROCESS, first);
        offer(PROCESS, first);
        assertThat(processVersions()).isEqualTo(1);

        offer(PROCESS, first.replace("for a person", "by a person"));
        assertThat(processVersions()).isEqualTo(2);
    }

    @Test
    void aChangedDecisionIsANewVersionAndAnUnchangedOneIsNot() {
        String first = copy("service-level.dmn", "decision id=\"serviceLevel\"", "decision id=\"rehearsal\"");

        offer(DECISION, first);
        offer(DECISION, first);
        assertThat(decisionVersions()).isEqualTo(1);

        offer(DECISION, first.replace("<text>90</text>", "<text>99</text>"));
        assertThat(decisionVersions()).isEqualTo(2);
    }

    @Test
    void aTableDecidesFromTheMomentOfItsDeployment() {
        String first = copy("service-level.dmn", "decision id=\"serviceLevel\"", "decision id=\"rehearsal\"");
        offer(DECISION, first);
        assertThat(targetHours()).isEqualTo(90);

        offer(DECISION, first.replace("<text>90</text>", "<text>99</text>"));

        assertThat(targetHours()).isEqualTo(99);
    }

    @Test
    void aTableWhoseDeploymentFailsDecidesNothingAfterwards() {
        String first = copy("service-level.dmn", "decision id=\"serviceLevel\"", "decision id=\"rehearsal\"");
        offer(DECISION, first);

        transaction.executeWithoutResult(status -> {
            offer(DECISION, first.replace("<text>90</text>", "<text>99</text>"));
            assertThat(targetHours()).isEqualTo(99);
            status.setRollbackOnly();
        });

        assertThat(targetHours()).isEqualTo(90);
    }

    private int targetHours() {
        return table.decide("rehearsal", Map.of("priority", "P4")).number("targetHours");
    }

    private void offer(String name, String text) {
        transaction.executeWithoutResult(
                status -> files.deployIfChanged(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return name;
                    }
                }));
    }

    private static String copy(String file, String text, String instead) {
        return String.valueOf(
                ShippedFiles.read().with(file, text, instead).texts().get(file));
    }

    private long deployments() {
        return processes.createDeploymentQuery().count()
                + decisions.createDeploymentQuery().count();
    }

    private long processVersions() {
        return processes
                .createProcessDefinitionQuery()
                .processDefinitionKey("rehearsal")
                .count();
    }

    private long decisionVersions() {
        return decisions.createDecisionQuery().decisionKey("rehearsal").count();
    }
}
