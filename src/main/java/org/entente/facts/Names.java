package org.entente.facts;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Resolves names as people write them. */
public interface Names {
    /** What can be asked for. */
    enum Sought {
        ACTOR("actor", Named::acts),
        ORGANIZATION("organization", named -> named.acts() && named.id().kind() == Kind.ACTOR),
        OFFICE("office", named -> named.id().kind() == Kind.OFFICE),
        REGION("region", named -> named.id().kind() == Kind.REGION),
        ANYTHING("actor, office or region", named -> true);

        private final String word;
        private final Predicate<Named> fits;

        Sought(String word, Predicate<Named> fits) {
            this.word = word;
            this.fits = fits;
        }

        public String word() {
            return word;
        }

        public boolean fits(Named named) {
            return fits.test(named);
        }
    }

    /** All things of the sought sort that a name stands for: one if it is known, several if it is ambiguous. */
    List<Named> called(String name, Sought sought);

    /** The things of the sought sort whose names are nearest to an unknown name, nearest first. */
    List<Named> near(String name, Sought sought);

    /** Which things are known as others. */
    Merges merges();

    /** These names and others, which one article introduces. */
    Names with(Collection<Named> introduced);
}
