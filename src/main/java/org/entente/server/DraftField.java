package org.entente.server;

import java.util.List;

/**
 * A field of a drafted fact, as the form of a section has it.
 *
 * @param path its key; for a part of a field the keys that lead to it, with a full stop between them
 * @param options the words of a closed list, or the list of names that help with typing
 * @param rare whether it is only shown where the fact has it
 */
record DraftField(String path, String label, Sort sort, List<String> options, boolean rare) {
    /** What is asked for, and so by which control. */
    enum Sort {
        CHOICE,
        TEXT,
        DATE,
        NUMBER,
        NAME,
        NAMES,
        ROLES
    }

    static DraftField choice(String path, String label, List<String> words) {
        return new DraftField(path, label, Sort.CHOICE, words, false);
    }

    static DraftField text(String path, String label) {
        return new DraftField(path, label, Sort.TEXT, List.of(), false);
    }

    static DraftField date(String path, String label) {
        return new DraftField(path, label, Sort.DATE, List.of(), false);
    }

    static DraftField number(String path, String label) {
        return new DraftField(path, label, Sort.NUMBER, List.of(), false);
    }

    /** @param list which names help with typing */
    static DraftField name(String path, String label, String list) {
        return new DraftField(path, label, Sort.NAME, List.of(list), false);
    }

    /** Any number of names. */
    static DraftField names(String path, String label, String list) {
        return new DraftField(path, label, Sort.NAMES, List.of(list), false);
    }

    static DraftField roles(String path, String label, List<String> roles) {
        return new DraftField(path, label, Sort.ROLES, roles, false);
    }

    DraftField rarely() {
        return new DraftField(path, label, sort, options, true);
    }

    /** What it is called in the form of a page. */
    String name(int index) {
        return "fact-" + index + "-" + path;
    }
}
