package org.amends.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.amends.demo.DemoStory.Person;
import org.amends.organisation.StaffDirectory;
import org.springframework.stereotype.Component;

/** Whom the demo company lets visitors be. Nobody in a company that is none, though it was started where one could be. */
@Component
@InDemo
class DemoSignIns {

    private final StaffDirectory staff;
    private final List<Person> offered;

    DemoSignIns(StaffDirectory staff, ObjectMapper json) {
        this.staff = staff;
        this.offered =
                DemoFiles.company(json).staff().stream().filter(Person::offered).toList();
    }

    /** Those who still work here under the name they were hired with. */
    List<Person> offered() {
        return offered.stream().filter(this::worksHere).toList();
    }

    private boolean worksHere(Person person) {
        return staff.named(person.username())
                .filter(member -> member.enabled() && member.name().equals(person.name()))
                .isPresent();
    }
}
