package org.entente.drafting;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds names that neither the lists nor the rules know; found on the class path, and used only if the user names it. */
public interface NameFinder {
    /** What a name is of. */
    enum What {
        PERSON,
        PLACE
    }

    /**
     * A name in a sentence.
     *
     * @param start counted from 0
     * @param end the position after the last
     */
    record Name(int start, int end, What what) {}

    /** What the user calls it. */
    String name();

    /** The names in a sentence; what rules have understood is not asked of it. */
    List<Name> find(String sentence);

    /**
     * The finder of that name.
     *
     * @throws Unfit if this build has none
     */
    static NameFinder called(String name) {
        List<NameFinder> all = ServiceLoader.load(NameFinder.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> {
            String there = all.stream().map(NameFinder::name).collect(Collectors.joining(", "));
            return new Unfit("this build has no name finder “" + name + "”; it has "
                    + (there.isEmpty() ? "none (“mvn -Pnlp4j package” builds one in)" : there));
        });
    }
}
