package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts paragraphs into sentences, but not after abbreviations, initials and numbers of lists. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.?!…][\"'”’)]*(?= +[\"'“‘(\\[]?[\\p{Lu}\\p{N}]|$)");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[ (\"“])(?:Mr|Mrs|Ms|Smt|Shri|Sr|Sra|Dra|Mme|Mlle|Cr|Amb|Adm|Maj|Capt|Cmdr|Sgt|Brig|Rev|Fr|Msgr|Ing|Eng|Engr|Adv|Atty|Alh|Sec|Supt|Pres|Dr|Prof|Hon|Gen|Col|Lt|Sen|Rep|Gov|St|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
                    + "|Inc|Ltd|Co|Corp|approx|ca|cf|e\\.g|i\\.e|etc|H\\.E|a\\.m|p\\.m|U\\.S|U\\.K|U\\.N|\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})\\.$");
    private static final Pattern NUMBER = Pattern.compile("^\\(?\\d{1,2}[.)]$");

    private Sentences() {}

    /** @param plain the text with plain marks */
    static List<Sentence> of(String plain, List<Paragraph> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        String heading = "";
        for (Paragraph paragraph : paragraphs) {
            boolean headline = paragraph.part() == Paragraph.Part.HEADLINE;
            if (paragraph.part() == Paragraph.Part.HEADING) {
                heading = plain.substring(paragraph.start(), paragraph.end());
            } else if (paragraph.part() == Paragraph.Part.BODY) {
                heading = heading.endsWith(":") ? "" : heading;
            }
            if (paragraph.part() != Paragraph.Part.ASIDE) {
                boolean item = paragraph.part() == Paragraph.Part.ITEM;
                boolean title = headline || paragraph.part() == Paragraph.Part.HEADING;
                for (int[] span : cut(plain, paragraph)) {
                    sentences.add(
                            new Sentence(paragraph.number(), span[0], span[1], title ? "" : heading, item, title));
                }
            }
        }
        return sentences;
    }

    private static List<int[]> cut(String plain, Paragraph paragraph) {
        List<int[]> spans = new ArrayList<>();
        int start = paragraph.start();
        Matcher end = END.matcher(plain).region(paragraph.start(), paragraph.end());
        while (end.find()) {
            String before = plain.substring(start, end.start() + 1);
            if (!ABBREVIATION.matcher(before).find() && !NUMBER.matcher(before).matches()) {
                spans.add(new int[] {start, end.end()});
                start = Math.min(end.end() + 1, paragraph.end());
            }
        }
        if (start < paragraph.end()) {
            spans.add(new int[] {start, paragraph.end()});
        }
        return spans;
    }
}
