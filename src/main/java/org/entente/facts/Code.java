package org.entente.facts;

import java.util.List;
import java.util.Optional;

/** A word of a closed list, written alike in fact files, codes and IRIs: {@code under-negotiation}. */
public interface Code {
    default String code() {
        Enum<?> constant = (Enum<?>) this;
        return Words.of(constant.getDeclaringClass()).of(constant);
    }

    /** The constant that a word stands for, if it is one of the list. */
    static <E extends Enum<E> & Code> Optional<E> of(Class<E> list, String word) {
        return Optional.ofNullable(list.cast(Words.of(list).constants().get(word)));
    }

    static <E extends Enum<E> & Code> List<String> words(Class<E> list) {
        return Words.of(list).all();
    }
}
