package org.amends.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.dmn.model.DmnDefinition;
import org.flowable.dmn.xml.converter.DmnXMLConverter;

/** The process and decision files as text, by name; a copy can be broken to see whether anybody notices. */
record ShippedFiles(Map<String, String> texts) {

    private static final Path FOLDER = Path.of("processes");

    static ShippedFiles read() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ShippedFiles(texts);
    }

    /** @throws IllegalArgumentException if the file does not say it, so that nothing would be broken */
    ShippedFiles with(String file, String text, String instead) {
        String before = texts.getOrDefault(file, "");
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not say " + text);
        }
        Map<String, String> changed = new TreeMap<>(texts);
        changed.put(file, before.replace(text, instead));
        return new ShippedFiles(changed);
    }

    Map<String, BpmnModel> processes() {
        Map<String, BpmnModel> models = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.endsWith(".bpmn20.xml")) {
                models.put(name, new BpmnXMLConverter().convertToBpmnModel(() -> stream(text), false, false));
            }
        });
        return models;
    }

    Map<String, DmnDefinition> decisions() {
        Map<String, DmnDefinition> models = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.endsWith(".dmn")) {
                models.put(name, new DmnXMLConverter().convertToDmnModel(() -> stream(text), false, false));
            }
        });
        return models;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
