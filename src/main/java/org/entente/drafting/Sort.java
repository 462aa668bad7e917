package org.entente.drafting;

/** What sort of thing a name stands for; the sign marks its place in a sentence. */
enum Sort {
    PERSON('P'),
    ORGANIZATION('O'),
    BLOC('B'),
    COUNTRY('C'),
    AREA('A'),
    CITY('L'),
    SITE('L'),
    MACRO('M');

    private final char sign;

    Sort(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    boolean place() {
        return this == COUNTRY || this == AREA || this == CITY || this == SITE || this == MACRO;
    }
}
