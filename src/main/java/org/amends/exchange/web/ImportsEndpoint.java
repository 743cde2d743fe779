package org.amends.exchange.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.amends.exchange.ImportData;
import org.amends.exchange.ImportId;
import org.amends.exchange.ImportMapping;
import org.amends.exchange.ImportState;
import org.amends.exchange.Imports;
import org.amends.exchange.Problems;
import org.amends.exchange.RejectedRows;
import org.amends.kernel.Invalid;
import org.amends.kernel.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/v1/imports")
class ImportsEndpoint {

    /** More are in the download. */
    private static final int SHOWN = 1_000;

    private final Imports imports;
    private final RejectedRows rejected;
    private final MessageSource texts;
    private final ObjectMapper strict;

    ImportsEndpoint(Imports imports, RejectedRows rejected, MessageSource texts, ObjectMapper json) {
        this.imports = imports;
        this.rejected = rejected;
        this.texts = texts;
        this.strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    record Accepted(ImportId id, ImportState state) {}

    record RejectedRow(long line, String reason) {}

    /** @param failure why it ended early @param rejections the first thousand */
    record Report(
            ImportId id,
            String target,
            ImportState state,
            long read,
            long imported,
            long unchanged,
            long skipped,
            long rejected,
            double progress,
            @Nullable String failure,
            List<RejectedRow> rejections) {}

    @PostMapping(path = "/{target}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted begin(
            @PathVariable String target,
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestPart(required = false) @Nullable String mapping)
            throws IOException {
        if (file == null) {
            throw new Invalid("file", "exchange.file.none");
        }
        ImportMapping read = read(mapping);
        ImportId id;
        try (InputStream bytes = file.getInputStream()) {
            id = imports.upload(target, String.valueOf(file.getOriginalFilename()), bytes);
        }
        try {
            imports.begin(id, read);
        } catch (Invalid unfit) {
            imports.cancel(id);
            throw unfit;
        }
        return new Accepted(id, ImportState.QUEUED);
    }

    @GetMapping("/{id}")
    Report report(@PathVariable String id, Locale locale) {
        ImportData job = imports.require(id(id));
        return new Report(
                job.id(),
                job.target(),
                job.state() == ImportState.UPLOADED ? ImportState.QUEUED : job.state(),
                job.read(),
                job.imported(),
                job.unchanged(),
                job.skipped(),
                job.rejected(),
                job.progress(),
                job.failure() == null ? null : Problems.say(job.failure(), texts, locale),
                imports.rejections(job.id(), 0, SHOWN).stream()
                        .map(one -> new RejectedRow(one.line(), Problems.say(one.problems(), texts, locale)))
                        .toList());
    }

    /** As CSV: line, reason, and the row as it stands in the file. */
    @GetMapping(path = "/{id}/rejections", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> rejections(@PathVariable String id, Locale locale) {
        ImportData job = imports.require(id(id));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + RejectedRows.fileName(job) + "\"")
                .body(out -> rejected.write(job, locale, out));
    }

    @DeleteMapping("/{id}")
    Report cancel(@PathVariable String id, Locale locale) {
        imports.cancel(id(id));
        return report(id, locale);
    }

    private ImportMapping read(@Nullable String mapping) {
        if (mapping == null || mapping.isBlank()) {
            return ImportMapping.NONE;
        }
        try {
            return strict.readValue(mapping, ImportMapping.class);
        } catch (JsonProcessingException unreadable) {
            throw new Invalid("mapping", "exchange.mapping.unreadable", unreadable.getOriginalMessage());
        }
    }

    private static ImportId id(String text) {
        try {
            return new ImportId(Long.parseLong(text));
        } catch (NumberFormatException none) {
            throw new Unknown("exchange.unknown", text);
        }
    }
}
