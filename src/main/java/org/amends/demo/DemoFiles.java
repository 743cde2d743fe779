package org.amends.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is written by hand: the company, its catalogue, names, plots, and why customers left. */
record DemoFiles(
        DemoStory company,
        List<Product> catalogue,
        List<Crowd.Country> countries,
        List<Plot> plots,
        List<WrittenLoss> losses) {

    private static final List<String> PLOTS = List.of(
            "plots/es-care.yaml",
            "plots/es-billing.yaml",
            "plots/es-business.yaml",
            "plots/es-asides.yaml",
            "plots/en-care.yaml",
            "plots/en-billing.yaml",
            "plots/en-business.yaml",
            "plots/en-asides.yaml",
            "plots/at-once.yaml");

    /** @param of whose customer it was: {@code PERSON} or {@code ORGANISATION} */
    record WrittenLoss(String of, String language, String cause, List<String> others, String note) {}

    static DemoFiles read(ObjectMapper json) {
        try {
            List<Plot> plots = new ArrayList<>();
            for (String file : PLOTS) {
                plots.addAll(list(json, file, Plot.class));
            }
            return new DemoFiles(
                    company(json),
                    list(json, "catalogue.yaml", Product.class),
                    list(json, "people.yaml", Crowd.Country.class),
                    List.copyOf(plots),
                    list(json, "losses.yaml", WrittenLoss.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demo company cannot be read", unreadable);
        }
    }

    static DemoStory company(ObjectMapper json) {
        try (InputStream written = open("company.json")) {
            return json.readValue(written, DemoStory.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demo company cannot be read", unreadable);
        }
    }

    private static <T> List<T> list(ObjectMapper json, String file, Class<T> type) throws IOException {
        try (InputStream written = open(file)) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(written);
            return json.convertValue(read, json.getTypeFactory().constructCollectionType(List.class, type));
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DemoFiles.class.getResourceAsStream(file), file);
    }
}
