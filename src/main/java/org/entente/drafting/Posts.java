package org.entente.drafting;

import java.util.regex.Pattern;

/** Sorts of offices, by the words of their titles. */
final class Posts {
    /** Offices that a country does not have: whose they are has to be said. */
    static final Pattern OF_A_BODY = Pattern.compile(
            "(?i)(?:(?:deputy|vice|regional|executive|co)[ -])*(?:chief executive|chief \\w+ officer|chief economist|chief scientist|ceo|managing director|(?:general|country) manager|country director|dean|provost|registrar|curator|superintendent|archbishop|patriarch|counc?ill?or|alder\\w+|board member|co-chair|commissioner|director|director.general|chair\\w*|rector|mayor|head|chief|"
                    + "researcher|analyst|professor|economist|lecturer|expert|historian|fellow|scholar|advis[eo]r)");

    static final String OF_A_TOWN = "(?i)(?:(?:deputy|lord|vice)[ -])*(?:mayor|alder\\w+|counc?ill?or)";

    static final String OF_A_PLACE = "(?i)(?:(?:deputy|vice)[ -])*governor";

    /** Those whom only a company has. */
    static final Pattern COMPANY_HEAD = Pattern.compile(
            "(?i)(?:(?:deputy|group|co)[ -])*(?:chief executive(?: officer)?|ceo|managing director|chief (?:operating|financial|technology) officer)");

    /** Offices that a country has several of. */
    static final Pattern MANY = Pattern.compile(
            "(?i)\\b(?:deputy|vice|under|assistant|state secretary|secretary of state|ambassador|envoy|spokes\\w+|advis[eo]r|minister of state|mayor|governor|prince|princess)\\b");

    static final String VAGUE = "(?i)leader|head|chief|minister|secretary|spokes\\w+|commander|captain|coordinator";

    private Posts() {}
}
