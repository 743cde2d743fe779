package org.amends.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.amends.Amends;
import org.amends.database.EmbeddedServer;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.Teams;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The whole application on an empty database of its own, as the product runs it, only that nothing works in the
 * background: sweepers and executor run when they are measured.
 */
final class Product implements AutoCloseable {

    static final String AGENT = "agent";
    static final String PASSWORD = "a-password-to-measure-with";

    private static final SystemActor MEASURING = SystemActor.named(
            "Measuring", Role.AGENT.authority(), Role.SUPERVISOR.authority(), Role.ADMIN.authority(), "SYSTEM_WORK");

    private final EmbeddedServer server;
    private final ServletWebServerApplicationContext application;

    private Product(EmbeddedServer server, ServletWebServerApplicationContext application) {
        this.server = server;
        this.application = application;
    }

    /** @param kept whether the folder's data stay, else it is emptied first */
    static Product startIn(Path folder, boolean kept) {
        try {
            if (!kept) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
        EmbeddedServer server = EmbeddedServer.startIn(folder);
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        // no screen is opened in this process, so that it needs no bundle of them
        System.setProperty("vaadin.productionMode", "true");
        SpringApplication application = new SpringApplication(Amends.class);
        application.setRegisterShutdownHook(false);
        Product product = new Product(server, (ServletWebServerApplicationContext) application.run(
                "--server.port=0",
                "--amends.zone=UTC",
                "--amends.admin-password=" + PASSWORD,
                "--amends.database.url=" + server.url() + System.getProperty("bench.url", ""),
                "--amends.database.username=" + server.username(),
                "--amends.database.password=" + server.password(),
                "--amends.jobs=false",
                "--amends.clocks.every=P1D",
                "--amends.outbox.every=P1D",
                "--logging.level.root=WARN"));
        product.hire();
        return product;
    }

    private void hire() {
        StaffAdministration staff = bean(StaffAdministration.class);
        if (bean(StaffDirectory.class).named(AGENT).isPresent()) {
            return;
        }
        MEASURING.run(() -> staff.hire(
                AGENT, "Agent", Role.AGENT, bean(Teams.class).firstResponder().id(), null, Locale.ENGLISH, PASSWORD));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    HikariDataSource connections() {
        return bean(HikariDataSource.class);
    }

    int port() {
        return application.getWebServer().getPort();
    }

    /** In the name of somebody who may do everything that is measured. */
    void allowed(Runnable act) {
        MEASURING.run(act);
    }

    <T> T allowed(Supplier<T> act) {
        return MEASURING.call(act);
    }

    @Override
    public void close() {
        application.close();
        server.close();
    }
}
