package counterexamples;

import org.springframework.data.repository.Repository;

public interface PublicRepository extends Repository<PublicEntity, Long> {}
