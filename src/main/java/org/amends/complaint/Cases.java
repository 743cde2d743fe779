package org.amends.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.kernel.Unknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the aggregate, for the services of this module. */
@Component
class Cases {

    private final ComplaintRepository repository;
    private final CaseRows rows;
    private final JdbcClient jdbc;

    Cases(ComplaintRepository repository, CaseRows rows, JdbcClient jdbc) {
        this.repository = repository;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    Optional<Complaint> find(ComplaintNumber number) {
        return repository.findByNumber(number.value());
    }

    Complaint require(ComplaintNumber number) {
        return find(number).orElseThrow(() -> new Unknown("complaint.unknown", number.value()));
    }

    /** As above, for one at a time. */
    Complaint hold(ComplaintNumber number) {
        return repository.lock(number.value()).orElseThrow(() -> new Unknown("complaint.unknown", number.value()));
    }

    Complaint hold(ComplaintId id) {
        return repository.lock(id.value()).orElseThrow(() -> new Unknown("complaint.unknown", id.text()));
    }

    Complaint require(ComplaintId id) {
        return rows.takenIn(id)
                .or(() -> repository.findById(id.value()))
                .orElseThrow(() -> new Unknown("complaint.unknown", id.text()));
    }

    List<Complaint> all(Collection<ComplaintId> ids) {
        return repository.findAllById(ids.stream().map(ComplaintId::value).toList());
    }

    /** Those of the ids that other systems know cases by which are here. */
    Set<String> knownAmong(Collection<String> externalIds) {
        return externalIds.isEmpty() ? Set.of() : repository.knownAmong(externalIds);
    }

    ComplaintNumber nextNumber(int year) {
        long next = jdbc.sql("SELECT NEXT VALUE FOR complaint_number")
                .query(Long.class)
                .single();
        return new ComplaintNumber("C-%d-%06d".formatted(year, next));
    }
}
