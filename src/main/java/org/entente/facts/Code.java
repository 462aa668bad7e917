package org.entente.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word of a closed list, written alike in fact files, codes and IRIs: {@code under-negotiation}. */
public interface Code {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word stands for, if it is one of the list. */
    static <E extends Enum<E> & Code> Optional<E> of(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.code().equals(word))
                .findFirst();
    }

    static <E extends Enum<E> & Code> List<String> words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Code::code).toList();
    }
}
