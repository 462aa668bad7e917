package org.entente.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a closed list, made once: they are asked for all the time. */
final class Words {
    private static final ClassValue<Words> LISTS = new ClassValue<>() {
        @Override
        protected Words computeValue(Class<?> list) {
            return new Words(list);
        }
    };

    private final List<String> byOrdinal;
    private final Map<String, Object> constants = new LinkedHashMap<>();

    private Words(Class<?> list) {
        for (Object constant : list.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        byOrdinal = List.copyOf(constants.keySet());
    }

    static Words of(Class<?> list) {
        return LISTS.get(list);
    }

    List<String> all() {
        return byOrdinal;
    }

    String of(Enum<?> constant) {
        return byOrdinal.get(constant.ordinal());
    }

    Map<String, Object> constants() {
        return constants;
    }
}
