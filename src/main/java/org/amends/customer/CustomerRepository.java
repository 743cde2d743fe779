package org.amends.customer;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Queries in words: one that is derived from its name is built and translated anew at each call. */
interface CustomerRepository extends JpaRepository<Customer, Long> {

    @Query("SELECT c FROM Customer c WHERE c.externalId = :externalId")
    Optional<Customer> findByExternalId(String externalId);

    /** Whom the name stands for now: the one who stays, if the customer was merged into another. */
    default Optional<Customer> findKept(String externalId) {
        return findByExternalId(externalId).map(this::kept);
    }

    /** As above. */
    default Optional<Customer> findKept(long id) {
        return findById(id).map(this::kept);
    }

    private Customer kept(Customer customer) {
        return customer.isMerged() ? findById(customer.kept().value()).orElse(customer) : customer;
    }

    @Query("SELECT c FROM Customer c WHERE c.externalId IN :externalIds")
    List<Customer> findByExternalIdIn(Collection<String> externalIds);

    @Query("SELECT c FROM Customer c WHERE c.email = :email")
    List<Customer> findByEmail(String email, Limit limit);

    @Query("SELECT c FROM Customer c WHERE c.documentNumber = :number")
    List<Customer> findByDocumentNumber(String number, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT c.id FROM Customer c WHERE c.id = :id")
    Optional<Long> lock(long id);
}
