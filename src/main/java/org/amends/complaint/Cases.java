package org.amends.complaint;

import java.util.Collection;
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

    Complaint require(ComplaintNumber number) {
        return repository
                .findByNumber(number.value())
                .orElseThrow(() -> new Unknown("complaint.unknown", number.value()));
    }

    /** As above, for one at a time. */
    Complaint hold(ComplaintNumber number) {
        return repository.lock(number.value()).orElseThrow(() -> new Unknown("complaint.unknown", number.value()));
    }

    Complaint require(ComplaintId id) {
        return rows.takenIn(id)
                .or(() -> repository.findById(id.value()))
                .orElseThrow(() -> new Unknown("complaint.unknown", id.text()));
    }

    /** So many at once; each of them is then known to this transaction. */
    void load(Collection<ComplaintId> ids) {
        if (!ids.isEmpty()) {
            repository.findAllById(ids.stream().map(ComplaintId::value).toList());
        }
    }

    ComplaintNumber nextNumber(int year) {
        long next = jdbc.sql("SELECT NEXT VALUE FOR complaint_number")
                .query(Long.class)
                .single();
        return new ComplaintNumber("C-%d-%06d".formatted(year, next));
    }
}
