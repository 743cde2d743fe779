package org.amends.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InternalRequestRepository extends Repository<InternalRequest, Long> {

    Optional<InternalRequest> findById(long id);

    /** The case of a request, without reading the request: the case is held first. */
    @Query("SELECT r.complaintId FROM InternalRequest r WHERE r.id = :id")
    Optional<Long> caseOf(long id);

    @Query("SELECT r FROM InternalRequest r WHERE r.complaintId = :complaint AND r.state = OPEN ORDER BY r.id")
    List<InternalRequest> openOf(long complaint);

    @Query("SELECT r.id FROM InternalRequest r WHERE r.nextAt <= :now ORDER BY r.nextAt")
    List<Long> due(Instant now, Limit limit);
}
