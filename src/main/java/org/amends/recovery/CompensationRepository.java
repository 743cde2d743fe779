package org.amends.recovery;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Queries in words: one that is derived from its name is built and translated anew at each call. */
interface CompensationRepository extends JpaRepository<Compensation, Long> {

    @Query("SELECT c FROM Compensation c WHERE c.complaintId = :complaintId ORDER BY c.id")
    List<Compensation> findByComplaintIdOrderById(long complaintId);

    @Query("SELECT c FROM Compensation c WHERE c.complaintId = :complaintId AND c.state IN :states")
    List<Compensation> findByComplaintIdAndStateIn(long complaintId, Collection<CompensationState> states);

    @Query("SELECT c FROM Compensation c WHERE c.state = :state ORDER BY c.proposedAt")
    List<Compensation> findByStateOrderByProposedAt(CompensationState state, Limit most);

    @Query("SELECT COUNT(c) FROM Compensation c WHERE c.state = :state AND c.authority IN :authorities")
    long countByStateAndAuthorityIn(CompensationState state, Collection<Authority> authorities);

    /** As above, for one at a time: who comes second sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT c FROM Compensation c WHERE c.complaintId = :complaint AND c.state IN :states")
    List<Compensation> lock(long complaint, Collection<CompensationState> states);
}
