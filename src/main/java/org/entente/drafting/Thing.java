package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody or something with a name. What the article itself makes known of it is added as it is read. */
final class Thing {
    private static final Pattern PARTICLES = Pattern.compile(
            " ((?:(?:van|von|zu|de|der|den|da|do|dos|del|di|du|la|le|ter|ten|al|el|Al|El|Ould|Abu) )+\\p{Lu}[\\p{L}'-]+)$");

    private final Sort sort;
    private final String name;
    private final boolean known;
    private final boolean acts;
    private boolean capital;
    private String country;
    private final String iso;
    private final Set<String> aliases = new TreeSet<>();
    private final List<Office> offices = new ArrayList<>();

    /**
     * @param country the name of the country it belongs to; empty if none is known
     * @param iso of a country its code; else empty
     * @param known whether the register has it, so that the draft need not introduce it
     */
    Thing(Sort sort, String name, String country, String iso, boolean known, boolean acts) {
        this.sort = sort;
        this.name = name;
        this.country = country;
        this.iso = iso;
        this.known = known;
        this.acts = acts;
    }

    /** Something of which the article alone tells. */
    static Thing found(Sort sort, String name, String country) {
        return new Thing(sort, name, country, "", false, sort == Sort.COUNTRY || !sort.place());
    }

    Sort sort() {
        return sort;
    }

    String name() {
        return name;
    }

    boolean known() {
        return known;
    }

    boolean acts() {
        return acts;
    }

    boolean person() {
        return sort == Sort.PERSON;
    }

    String country() {
        return sort == Sort.COUNTRY ? name : country;
    }

    String iso() {
        return iso;
    }

    boolean capital() {
        return capital;
    }

    void isCapital() {
        capital = true;
    }

    Set<String> aliases() {
        return aliases;
    }

    List<Office> offices() {
        return offices;
    }

    void belongsTo(String land) {
        if (country.isEmpty()) {
            country = land;
        }
    }

    /** The same thing, now known to be of a country. */
    Thing of(Thing land) {
        belongsTo(land.name());
        return this;
    }

    /** The last words of a name that begin with a small one, or the last alone: “van Dalen” and “Dalen”. */
    List<String> surnames() {
        Matcher small = PARTICLES.matcher(name);
        if (small.find()) {
            return List.of(lastName(), small.group(1));
        }
        String[] words = name.split(" ");
        return words.length < 3 ? List.of(lastName()) : List.of(lastName(), words[words.length - 2] + " " + lastName());
    }

    /** The last word of a name, by which people are called after the first time. */
    String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
