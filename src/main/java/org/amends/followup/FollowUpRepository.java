package org.amends.followup;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FollowUpRepository extends JpaRepository<FollowUp, Long> {

    List<FollowUp> findByComplaintIdOrderById(long complaintId);

    List<FollowUp> findByComplaintIdAndStateIn(long complaintId, Collection<FollowUpState> states);
}
