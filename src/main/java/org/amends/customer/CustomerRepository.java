package org.amends.customer;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CustomerRepository extends JpaRepository<Customer, Long> {

    Optional<Customer> findByExternalId(String externalId);

    List<Customer> findByExternalIdIn(Collection<String> externalIds);

    List<Customer> findByEmail(String email, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT c.id FROM Customer c WHERE c.id = :id")
    Optional<Long> lock(long id);
}
