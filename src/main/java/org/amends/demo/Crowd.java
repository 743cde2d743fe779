package org.amends.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.amends.customer.CustomerType;
import org.amends.demo.Buyer.Identity;
import org.jspecify.annotations.Nullable;

/** The customers of the demo company beside those that {@code company.json} tells of: names, places, since when. */
final class Crowd {

    private static final int FIRST_ID = 1001;
    private static final int LONGEST_KNOWN = 3_400;

    /** What people are called in a country, and where they live. */
    record Country(
            String code,
            String language,
            int people,
            String phone,
            boolean twoSurnames,
            List<String> women,
            List<String> men,
            List<String> surnames,
            List<Place> places,
            List<Firm> firms) {}

    record Place(String city, @Nullable String region) {}

    record Firm(String name, String city, int employees) {}

    private final Random random;
    private final LocalDate today;
    private final Set<String> names = new HashSet<>();
    private final List<Buyer> buyers = new ArrayList<>();

    private Crowd(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** @param taken names that others have */
    static List<Buyer> of(List<Country> countries, Collection<String> taken, LocalDate today, Random random) {
        Crowd crowd = new Crowd(random, today);
        crowd.names.addAll(taken);
        countries.forEach(crowd::settle);
        return crowd.buyers;
    }

    private void settle(Country country) {
        country.firms()
                .forEach(firm -> add(new Identity(
                        nextId(),
                        CustomerType.ORGANISATION,
                        firm.name(),
                        null,
                        null,
                        false,
                        firm.city(),
                        region(country, firm.city()),
                        country.code(),
                        country.language(),
                        phone(country),
                        firm.employees())));
        for (int n = 0; n < country.people(); n++) {
            add(person(country));
        }
    }

    private Identity person(Country country) {
        boolean woman = random.nextBoolean();
        String first = any(woman ? country.women() : country.men());
        String surname = any(country.surnames());
        String name = first + " " + surname;
        if (country.twoSurnames() && random.nextInt(3) > 0) {
            name += " " + any(country.surnames());
        }
        if (!names.add(name)) {
            return person(country);
        }
        Place place = any(country.places());
        return new Identity(
                nextId(),
                CustomerType.PERSON,
                name,
                first,
                surname,
                woman,
                place.city(),
                place.region(),
                country.code(),
                country.language(),
                phone(country),
                null);
    }

    private void add(Identity who) {
        // one in nine came within the last three months; companies stay longer
        boolean recent = random.nextInt(9) == 0 && who.type() == CustomerType.PERSON;
        int knownFor = recent
                ? 4 + random.nextInt(80)
                : (who.type() == CustomerType.PERSON ? 120 : 700) + random.nextInt(LONGEST_KNOWN);
        buyers.add(new Buyer(who, today.minusDays(knownFor)));
    }

    private static @Nullable String region(Country country, String city) {
        return country.places().stream()
                .filter(place -> place.city().equals(city))
                .findFirst()
                .map(Place::region)
                .orElse(null);
    }

    /** In each {@code #} a digit; the ranges are those that the regulators keep for stories, where there are any. */
    private String phone(Country country) {
        StringBuilder number = new StringBuilder();
        country.phone().chars().forEach(c -> number.append(c == '#' ? (char) ('0' + random.nextInt(10)) : (char) c));
        return number.toString();
    }

    private String nextId() {
        return "SM-" + (FIRST_ID + buyers.size());
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
