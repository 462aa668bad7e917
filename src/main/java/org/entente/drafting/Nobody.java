package org.entente.drafting;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is written as the names of persons are and is nobody's: “Second Session”, “Solna Palace”, “Prime Minister Lind”. */
final class Nobody {
    private static final Pattern WORDS = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|In|On|At|And|But|We|He|She|They|It|This|That|There|Our|Our|My|Today|Yesterday|Agreement|Forum|Council|Kingdom|Republic|Joint|General|However|Earlier|Later|Meanwhile|Both|Two|Among|According|House|Palace|Treaty|Office|Affairs|Ministry|North|South|East|West|If|As|Why|How|What|Who|Is|Photo|For|When|While|Since|After|Before|With|From|By|To|Of|Here|Now|Then|Yet|Not|No|All|Every|Last|Next|Also|Town|Region|Province|County|District|Governorate|Oblast|Prefecture)(?: .*)?"
                    + "|.* (?:Sessions?|Dialogue|Round|Meeting|Consultations|Talks|Summit|Mechanism|Partnership|Initiative|Programme|Week|Days?)");

    /** What names of buildings and streets end with. */
    private static final Pattern PLACE = Pattern.compile(
            " (?:Palace|Hall|Castle|Airport|Street|Square|Avenue|Boulevard|Hotel|Bridge|Stadium|Cathedral|Museum|Theatre|Theater|Convention Centre|Convention Center|Mausoleum|Monument)$");

    /** Titles that are given names as well. */
    private static final Pattern GIVEN =
            Pattern.compile("(?:Dean|Prince|Major|Earl|Duke) .*|Sultan (?:bin|ibn|[Aa]l-).*");

    private Nobody() {}

    static boolean is(String name, OfficeWords offices) {
        String[] words = name.split(" ");
        return WORDS.matcher(name).matches()
                || PLACE.matcher(name).find()
                || name.matches("\\p{Lu}{2,}(?: \\p{Lu}{2,})*") && !name.contains(" ")
                || words[0].equals("PM")
                || offices.isTitle(name)
                || offices.isTitle(words[0]) && !GIVEN.matcher(name).matches()
                || offices.isTitle(words[words.length - 1])
                || IntStream.range(0, words.length - 1).anyMatch(i -> offices.isTitle(words[i] + " " + words[i + 1]));
    }
}
