package org.entente.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text in which whatever has been understood is replaced by a sign and its number, {@code ‹P3›}, so that
 * rules need not know names.
 */
final class Tagged {
    static final Pattern TAG = Pattern.compile("‹(\\w)(\\d+)›");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Dr|Hon|Prof|Shri|Smt|Sen|Rep|Gen|Gov|Col|Lt|Capt|Amb|Eng|Ing|Msgr|Rev|Fr|Sr|Sra|H\\.E|HE)$");

    private final String text;
    private final List<Piece> pieces;
    private final int[] places;

    private Tagged(String text, List<Piece> pieces, int[] places) {
        this.text = text;
        this.pieces = pieces;
        this.places = places;
    }

    /** @param all pieces of the whole text, not overlapping; those within the stretch are used */
    static Tagged of(String whole, int start, int end, List<Piece> all) {
        List<Piece> within = all.stream()
                .filter(piece -> piece.start() >= start && piece.end() <= end)
                .sorted(Comparator.comparingInt(Piece::start))
                .toList();
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int at = start;
        for (int i = 0; i < within.size(); i++) {
            Piece piece = within.get(i);
            for (; at < piece.start(); at++) {
                if (!dot(whole, at)) {
                    text.append(whole.charAt(at));
                    places.add(at);
                }
            }
            String tag = "‹" + piece.sign() + i + "›";
            text.append(tag);
            for (int k = 0; k < tag.length(); k++) {
                places.add(piece.start());
            }
            at = piece.end();
        }
        for (; at < end; at++) {
            text.append(whole.charAt(at));
            places.add(at);
        }
        places.add(end);
        return new Tagged(
                text.toString(), within, places.stream().mapToInt(i -> i).toArray());
    }

    /** Whether what stands at a position is the dot of “Mr.”, which ends no sentence. */
    private static boolean dot(String whole, int at) {
        return whole.charAt(at) == '.'
                && ADDRESS.matcher(whole.substring(Math.max(0, at - 6), at)).find()
                && whole.startsWith(" ", at + 1);
    }

    String text() {
        return text;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The position in the whole text of a position in the tagged one; that of a tag's end is its piece's end. */
    int place(int position) {
        if (position > 0 && text.charAt(position - 1) == '›') {
            return piece(text.lastIndexOf('‹', position - 1)).end();
        }
        return places[position];
    }

    /** The piece whose tag starts at a position. */
    Piece piece(int position) {
        Matcher tag = TAG.matcher(text);
        if (!tag.find(position) || tag.start() != position) {
            throw new IllegalArgumentException("no tag at " + position + " of " + text);
        }
        return pieces.get(Integer.parseInt(tag.group(2)));
    }

    /** The piece that a matched tag stands for. */
    Piece named(String tag) {
        Matcher matcher = TAG.matcher(tag);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no tag in " + tag);
        }
        return pieces.get(Integer.parseInt(matcher.group(2)));
    }

    /** All pieces whose tags stand in a stretch of the tagged text, in order. */
    List<Piece> among(int from, int to) {
        List<Piece> found = new ArrayList<>();
        Matcher tag = TAG.matcher(text).region(Math.max(0, from), Math.min(text.length(), to));
        while (tag.find()) {
            found.add(pieces.get(Integer.parseInt(tag.group(2))));
        }
        return found;
    }

    /** Where the tag of a piece starts. */
    int at(Piece piece) {
        return text.indexOf("‹" + piece.sign() + pieces.indexOf(piece) + "›");
    }

    /** Where the tag of a piece ends. */
    int end(Piece piece) {
        return text.indexOf('›', at(piece)) + 1;
    }
}
