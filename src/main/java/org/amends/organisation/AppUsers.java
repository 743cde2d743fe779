package org.amends.organisation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AppUsers extends Repository<AppUser, Long> {

    AppUser saveAndFlush(AppUser user);

    Optional<AppUser> findById(Long id);

    boolean existsByUsername(String username);

    long count();
}
