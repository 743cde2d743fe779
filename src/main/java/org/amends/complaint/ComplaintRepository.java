package org.amends.complaint;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Queries in words: one that is derived from its name is built and translated anew at each call. */
interface ComplaintRepository extends JpaRepository<Complaint, Long> {

    @Query("SELECT c FROM Complaint c WHERE c.number = :number")
    Optional<Complaint> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT c FROM Complaint c WHERE c.number = :number")
    Optional<Complaint> lock(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT c FROM Complaint c WHERE c.id = :id")
    Optional<Complaint> lock(long id);

    @Query("SELECT c.externalId FROM Complaint c WHERE c.externalId IN :externalIds")
    Set<String> knownAmong(Collection<String> externalIds);
}
