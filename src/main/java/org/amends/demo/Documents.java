package org.amends.demo;

import java.util.Random;
import org.amends.customer.CustomerType;
import org.jspecify.annotations.Nullable;

/**
 * Identity documents that check out, in ranges that are given to nobody yet. Only where companies usually know them.
 *
 * @param type as customers call it
 */
record Documents(String type, String number) {

    private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final int[] RUC_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    static @Nullable Documents of(String country, CustomerType type, Random random) {
        int serial = 99_000_000 + random.nextInt(900_000);
        boolean person = type == CustomerType.PERSON;
        return switch (country) {
            case "ES" ->
                person ? new Documents("DNI", serial + String.valueOf(SPANISH_LETTERS.charAt(serial % 23))) : null;
            case "PE" ->
                person ? new Documents("DNI", String.valueOf(serial)) : new Documents("RUC", ruc("20" + serial));
            case "CL" -> new Documents("RUT", rut(serial));
            case "CO" -> person ? new Documents("CC", "1" + (990_000_000 + serial % 1_000_000)) : null;
            case "AR" -> person ? new Documents("DNI", String.valueOf(serial)) : null;
            default -> null;
        };
    }

    /** Peru's, with its last digit by modulus 11 (SUNAT). */
    private static String ruc(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            sum += (ten.charAt(i) - '0') * RUC_WEIGHTS[i];
        }
        return ten + (11 - sum % 11) % 10;
    }

    /** Chile's, by modulus 11. */
    private static String rut(int serial) {
        int sum = 0;
        int weight = 2;
        for (int rest = serial; rest > 0; rest /= 10) {
            sum += rest % 10 * weight;
            weight = weight == 7 ? 2 : weight + 1;
        }
        int check = 11 - sum % 11;
        return "%,d-%s"
                .formatted(serial, check == 11 ? "0" : check == 10 ? "K" : String.valueOf(check))
                .replace(',', '.');
    }
}
