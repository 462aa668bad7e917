package org.entente.drafting;

import java.text.Normalizer;

/** Text with diacritics, curly marks and long dashes made plain, letter by letter, so that positions stay the same. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '’', '‘', 'ʼ', '`' -> '\'';
            case '–', '—', '‑', '−', '‐' -> '-';
            case '“', '”', '„', '«', '»' -> '"';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case 'ı' -> 'i';
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case '‹', '›' -> '\'';
            default -> letter < 128 || Character.isSurrogate(letter) ? letter : bare(letter);
        };
    }

    private static char bare(char letter) {
        char first = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        return Character.isLetter(first) ? first : letter;
    }
}
