package org.amends.complaint;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ComplaintClockRepository extends JpaRepository<ComplaintClock, Long> {

    /** Locks what is due; rows that another node has locked are skipped. */
    @Query(value = """
                    SELECT * FROM complaint_clock WHERE next_at <= :now ORDER BY next_at LIMIT :batch FOR UPDATE SKIP LOCKED
                    """, nativeQuery = true)
    List<ComplaintClock> lockDue(Instant now, int batch);

    /** The one, if it is due still and nobody has locked it. */
    @Query(value = """
                    SELECT * FROM complaint_clock WHERE id = :id AND next_at <= :now FOR UPDATE SKIP LOCKED
                    """, nativeQuery = true)
    List<ComplaintClock> lockDue(long id, Instant now);

    @Modifying
    @Query("UPDATE ComplaintClock c SET c.nextAt = :later WHERE c.id = :id")
    void postpone(long id, Instant later);

    @Query(
            value = "SELECT id FROM complaint_clock WHERE next_at <= :now ORDER BY next_at LIMIT :batch",
            nativeQuery = true)
    List<Long> due(Instant now, int batch);
}
