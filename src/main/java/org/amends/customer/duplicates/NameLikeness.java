package org.amends.customer.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Whether two names may be written by different hands: every word of the shorter has its like in the longer, in whatever
 * order. Accents and case do not count; an initial stands for a word. Words are alike from 0.9 by Jaro and Winkler on.
 */
final class NameLikeness {

    private static final double ALIKE = 0.9;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private NameLikeness() {}

    /** The words of a name, as they are compared. */
    static List<String> words(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static boolean alike(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> left = new ArrayList<>(shorter == one ? other : one);
        boolean said = false;
        for (String word : shorter) {
            int best = best(word, left);
            if (best < 0) {
                return false;
            }
            // initials alone say nothing, nor does one name among several
            said |= word.length() > 1 && left.get(best).length() > 1 && (shorter.size() > 1 || left.size() == 1);
            left.remove(best);
        }
        return said;
    }

    private static int best(String word, List<String> among) {
        int best = -1;
        double highest = 0;
        for (int i = 0; i < among.size(); i++) {
            double likeness = likeness(word, among.get(i));
            if (likeness >= ALIKE && likeness > highest) {
                best = i;
                highest = likeness;
            }
        }
        return best;
    }

    private static double likeness(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? ALIKE : 0;
        }
        return SIMILARITY.apply(one, other);
    }
}
