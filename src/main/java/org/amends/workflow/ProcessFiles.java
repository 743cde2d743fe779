package org.amends.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys the shipped process and decision files: one deployment a file, under its own name, and only when the shipped
 * file has changed since it was deployed last. Running cases stay on the version they started with.
 */
@Component
class ProcessFiles implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessFiles.class);

    private final RepositoryService processes;
    private final DmnRepositoryService decisions;
    private final ResourcePatternResolver resources;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProcessFiles(
            RepositoryService processes,
            DmnRepositoryService decisions,
            ResourcePatternResolver resources,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.processes = processes;
        this.decisions = decisions;
        this.resources = resources;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        shipped().forEach(file -> transaction.executeWithoutResult(status -> deployIfChanged(file)));
    }

    List<Resource> shipped() throws IOException {
        return Arrays.stream(resources.getResources("classpath:org/amends/processes/*.*"))
                .sorted(Comparator.comparing(ProcessFiles::name))
                .toList();
    }

    void deployIfChanged(Resource file) {
        byte[] content = content(file);
        String checksum = checksum(content);
        String name = name(file);
        boolean unchanged = jdbc.sql("SELECT checksum FROM process_file WHERE name = :name FOR UPDATE")
                .param("name", name)
                .query(String.class)
                .optional()
                .filter(checksum::equals)
                .isPresent();
        if (unchanged) {
            return;
        }
        String deployment = name.endsWith(".dmn")
                ? decisions
                        .createDeployment()
                        .name(name)
                        .addDmnBytes(name, content)
                        .deploy()
                        .getId()
                : processes
                        .createDeployment()
                        .name(name)
                        .addBytes(name, content)
                        .deploy()
                        .getId();
        jdbc.sql("""
                        INSERT INTO process_file (name, checksum, deployment_id, deployed_at)
                        VALUES (:name, :checksum, :deployment, :now)
                        ON DUPLICATE KEY UPDATE checksum = :checksum, deployment_id = :deployment, deployed_at = :now
                        """)
                .param("name", name)
                .param("checksum", checksum)
                .param("deployment", deployment)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        LOG.info("Deployed {}", name);
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
