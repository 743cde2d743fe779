package org.amends.followup;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Queries in words: one that is derived from its name is built and translated anew at each call. */
interface FollowUpRepository extends JpaRepository<FollowUp, Long> {

    @Query("SELECT f FROM FollowUp f WHERE f.complaintId = :complaintId ORDER BY f.id")
    List<FollowUp> findByComplaintIdOrderById(long complaintId);

    @Query("SELECT f FROM FollowUp f WHERE f.complaintId = :complaintId AND f.state IN :states")
    List<FollowUp> findByComplaintIdAndStateIn(long complaintId, Collection<FollowUpState> states);
}
