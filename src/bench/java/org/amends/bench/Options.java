package org.amends.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What to measure, and how thoroughly.
 *
 * @param kept whether the folder's data of an earlier run stay
 * @param rounds that the candidates take in turn; the medians of these are told
 * @param cases in the table when reading is measured, at most
 * @param names of the benchmarks, in the order of running
 */
record Options(boolean full, boolean kept, int rounds, int cases, Path data, List<String> names) {

    private static final Set<String> FLAGS = Set.of("--full", "--keep");

    /** @throws IllegalArgumentException for an argument that nobody knows, naming those that are */
    static Options of(String[] arguments, Set<String> known) {
        boolean full = List.of(arguments).contains("--full");
        boolean kept = List.of(arguments).contains("--keep");
        int rounds = full ? 7 : 3;
        int cases = full ? 1_000_000 : 100_000;
        Path data = Path.of("target", "bench", "data");
        List<String> names = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--rounds=")) {
                rounds = Integer.parseInt(value(argument));
            } else if (argument.startsWith("--cases=")) {
                cases = Integer.parseInt(value(argument));
            } else if (argument.startsWith("--data=")) {
                data = Path.of(value(argument));
            } else if (known.contains(argument)) {
                names.add(argument);
            } else if (!FLAGS.contains(argument) && !argument.isBlank()) {
                throw new IllegalArgumentException("“" + argument
                        + "” is no option (--full, --keep, --rounds=, --cases=, --data=) and none of " + known);
            }
        }
        List<String> chosen = known.stream()
                .filter(name -> names.isEmpty() || names.contains(name))
                .toList();
        return new Options(full, kept, rounds, cases, data, chosen);
    }

    private static String value(String argument) {
        return argument.substring(argument.indexOf('=') + 1);
    }

    /** So many in a full run, a part of them in a short one. */
    int several(int inFull) {
        return full ? inFull : Math.max(1, inFull / 4);
    }
}
