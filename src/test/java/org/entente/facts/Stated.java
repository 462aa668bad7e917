package org.entente.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts as an invented article might state them, with everything optional left out. */
final class Stated {
    static final Id CHILE = new Id(Kind.REGION, "chile");
    static final Id NORWAY = new Id(Kind.REGION, "norway");
    static final Id INES = new Id(Kind.ACTOR, "ines-fuentes");
    static final Id KARI = new Id(Kind.ACTOR, "kari-solheim");
    static final Id OFFICE = new Id(Kind.OFFICE, "president-of-chile");

    private Stated() {}

    static Article article() {
        return new Article(
                new Id(Kind.ARTICLE, "herald-2031"),
                "Salmon and wind",
                new Id(Kind.ACTOR, "pacific-herald"),
                Optional.empty(),
                "https://news.example/salmon",
                date("2031-03-01"),
                "en",
                "0".repeat(64));
    }

    static Evidence evidence(String... anchor) {
        return new Evidence(article(), 1, 0, 20, "a".repeat(64), List.of(anchor));
    }

    static Claim claim() {
        return Claim.narrated(List.of(evidence("salmon")));
    }

    static StatedDate date(String edtf) {
        return StatedDate.of(Edtf.parse(edtf));
    }

    static EventFact event(EventKind kind, Occurrence occurrence, Map<Role, List<Id>> participants) {
        return new EventFact(
                new Id(Kind.EVENT, "an-event"),
                kind,
                "An event",
                Optional.empty(),
                List.of(CHILE),
                participants,
                Optional.empty(),
                Optional.empty(),
                occurrence,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                claim());
    }

    static AgreementFact agreement(Status status) {
        return new AgreementFact(
                new Id(Kind.AGREEMENT, "salmon-memorandum"),
                AgreementKind.MEMORANDUM,
                "Memorandum on salmon",
                List.of(CHILE, NORWAY),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                claim());
    }

    static FigureFact turnover(List<Id> between, String value, String period, Optional<Id> source) {
        return new FigureFact(
                FigureKind.FIGURE,
                "Trade turnover",
                "trade-turnover",
                between,
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new BigDecimal(value)),
                Optional.of("CCY_USD"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(date(period)),
                Optional.empty(),
                source,
                List.of(),
                claim());
    }

    static StanceFact stance(String gist, List<Id> towards) {
        return new StanceFact(CHILE, Attitude.VALUES, gist, towards, List.of(), List.of(), claim());
    }
}
