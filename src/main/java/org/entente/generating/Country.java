package org.entente.generating;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.entente.facts.Slug;

/**
 * A country that is not on any map, with those who speak for it.
 *
 * @param number from 0 on
 */
record Country(int number) {
    /** How many there are. */
    static final int ALL = 48;

    private static final List<String> STARTS =
            List.of("Arv", "Bel", "Cas", "Dov", "Ered", "Fal", "Gor", "Hal", "Ilv", "Kor", "Lun", "Mer");
    private static final List<String> ENDS = List.of("enia", "ovia", "aria", "ustan");
    private static final List<String> GIVEN =
            List.of("Ána", "Bóris", "Çelia", "Dávid", "Élise", "Fëdor", "Gréta", "Hồng", "Ígor", "Jãna", "Kōji", "Lâm");
    private static final List<String> FAMILY = List.of(
            "Ñandez", "Ostrøm", "Pérov", "Quán", "Rüdel", "Šimić", "Tômas", "Ürgen", "Vũ", "Wójcik", "Xanthë", "Đorić");
    static final List<String> OFFICES = List.of("President", "Prime Minister", "Foreign Minister", "Trade Minister");

    String name() {
        return STARTS.get(number % STARTS.size()) + ENDS.get(number / STARTS.size());
    }

    String id() {
        return slug(name());
    }

    String capital() {
        return "Port " + STARTS.get((number * 5 + 3) % STARTS.size()) + "is " + (number / STARTS.size() + 1);
    }

    /** Who holds one of the {@link #OFFICES}, as written at home. */
    String holder(int office) {
        int person = number * OFFICES.size() + office;
        return GIVEN.get((person * 7) % GIVEN.size()) + " " + FAMILY.get((person / GIVEN.size()) % FAMILY.size()) + "-"
                + STARTS.get((person * 5) % STARTS.size()).toLowerCase(Locale.ROOT) + (person + 1);
    }

    /** The same without marks, as many outlets write it. */
    String plainHolder(int office) {
        return plain(holder(office));
    }

    String office(int office) {
        return OFFICES.get(office) + " of " + name();
    }

    String outlet(int which) {
        return name() + (which == 0 ? " Courier" : " News Agency");
    }

    static String plain(String text) {
        String unstroked = text.replace('Đ', 'D').replace('đ', 'd').replace('ø', 'o');
        return Normalizer.normalize(unstroked, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    static String slug(String text) {
        return Slug.of(plain(text));
    }
}
