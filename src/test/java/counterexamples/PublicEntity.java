package counterexamples;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class PublicEntity {

    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }
}
