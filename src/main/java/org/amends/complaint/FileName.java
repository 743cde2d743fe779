package org.amends.complaint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file as whoever sent it wrote it, made harmless: no folders, no control characters or signs that turn the
 * direction of writing (which make {@code exe.jpg} of {@code gpj.exe}), nothing that a file system cannot take.
 */
final class FileName {

    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 10;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    /** What a computer runs when it is opened. */
    private static final Set<String> RUN = Set.of(
            "apk", "app", "bat", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "iso", "jar", "js", "jse", "lnk",
            "msi", "msp", "ps1", "reg", "scr", "sh", "vb", "vbe", "vbs", "wsf");

    private FileName() {}

    static String cleaned(@Nullable String given) {
        String name = FOLDERS.matcher(given == null ? "" : given).replaceFirst("");
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = FORBIDDEN.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("_");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? "file" : shortened(name);
    }

    /** Whether it ends like a program, maybe behind a harmless ending. */
    static boolean isOfAProgram(String name) {
        return RUN.contains(ending(name).toLowerCase(Locale.ROOT));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String ending = ending(name);
        String end = ending.isEmpty() || ending.length() > LONGEST_ENDING ? "" : "." + ending;
        int cut = LONGEST - end.length();
        // never through the middle of a character
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + end;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
