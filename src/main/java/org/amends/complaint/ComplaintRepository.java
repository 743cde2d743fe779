package org.amends.complaint;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ComplaintRepository extends JpaRepository<Complaint, Long> {

    Optional<Complaint> findByNumber(String number);
}
