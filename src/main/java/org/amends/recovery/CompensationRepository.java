package org.amends.recovery;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CompensationRepository extends JpaRepository<Compensation, Long> {

    List<Compensation> findByComplaintIdOrderById(long complaintId);

    List<Compensation> findByComplaintIdAndStateIn(long complaintId, Collection<CompensationState> states);

    List<Compensation> findByStateOrderByProposedAt(CompensationState state, Limit most);

    long countByStateAndAuthorityIn(CompensationState state, Collection<Authority> authorities);

    /** As above, for one at a time: who comes second sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT c FROM Compensation c WHERE c.complaintId = :complaint AND c.state IN :states")
    List<Compensation> lock(long complaint, Collection<CompensationState> states);
}
