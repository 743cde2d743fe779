package org.amends.demo;

import java.util.List;
import java.util.Random;
import org.amends.demo.DemoStory.Person;
import org.jspecify.annotations.Nullable;

/** Who takes a case: somebody of its team who speaks its language. */
final class Roster {

    static final String FIRST_RESPONDERS = "care";

    private final List<Person> staff;
    private final Random random;

    Roster(List<Person> staff, Random random) {
        this.staff = staff;
        this.random = random;
    }

    String handler(@Nullable String team, String language) {
        return agent(team == null ? FIRST_RESPONDERS : team, language, "");
    }

    /** Somebody else, for what needs other eyes. */
    String other(String handler, String language) {
        String team = staff.stream()
                .filter(person -> person.username().equals(handler))
                .map(person -> String.valueOf(person.team()))
                .findFirst()
                .orElseThrow();
        return agent(team, language, handler);
    }

    String supervisor(@Nullable String team) {
        return staff.stream()
                .filter(person -> person.role().equals("SUPERVISOR"))
                .filter(person -> (team == null ? FIRST_RESPONDERS : team).equals(person.team()))
                .findFirst()
                .orElseThrow()
                .username();
    }

    private String agent(String team, String language, String but) {
        List<String> choice = staff.stream()
                .filter(person -> person.role().equals("AGENT"))
                .filter(person ->
                        team.equals(person.team()) && person.language().equals(language))
                .map(Person::username)
                .filter(username -> !username.equals(but))
                .toList();
        return choice.get(random.nextInt(choice.size()));
    }
}
