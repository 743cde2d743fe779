package org.amends.recovery;

import java.util.List;
import org.amends.complaint.CaseSection;
import org.amends.complaint.ComplaintId;
import org.amends.organisation.ReadsCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads compensations. */
@Service
@Transactional(readOnly = true)
@ReadsCases
public class CompensationLookup implements CaseSection {

    private final CompensationRepository repository;

    CompensationLookup(CompensationRepository repository) {
        this.repository = repository;
    }

    /** The earliest first. */
    @Override
    public List<CompensationData> of(ComplaintId complaint) {
        return repository.findByComplaintIdOrderById(complaint.value()).stream()
                .map(Compensation::data)
                .toList();
    }

    @Override
    public String name() {
        return "compensations";
    }
}
