package org.entente.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.facts.Article;
import org.entente.facts.ArticleFacts;
import org.entente.facts.CodeLists;
import org.entente.facts.Decision;
import org.entente.facts.Entry;
import org.entente.facts.Evidence;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Named;
import org.entente.facts.Names;
import org.entente.facts.Names.Sought;
import org.entente.facts.StatedDate;

/** Reads the file of one article: its data, whom it introduces, its evidence, and its facts section by section. */
public final class ArticleReader {
    private final Names names;
    private final CodeLists codes;

    public ArticleReader(Names names, CodeLists codes) {
        this.names = names;
        this.codes = codes;
    }

    /** The id of the article, found without reading the file as a whole; none of a file that cannot be read. */
    public static Optional<String> idIn(Source source) {
        return IdScan.in(source);
    }

    /** What figures may be counted in, as people write it. */
    public static Set<String> units() {
        return FigureReader.UNITS.keySet();
    }

    /** What a file introduces, by name; what is wrong with it is reported when the file is read. */
    public static List<Named> namesIn(Source source) {
        Findings silent = new Findings();
        return YamlTree.read(source, silent)
                .flatMap(tree -> new Fields(tree, silent).optional("introduces", node -> Fields.of(node, silent)))
                .map(EntryReader::names)
                .orElse(List.of());
    }

    /** What the file states, or all that is wrong with it. */
    public Reading<ArticleFacts> read(Source source) {
        Findings findings = new Findings();
        Optional<ArticleFacts> facts =
                YamlTree.read(source, findings).flatMap(tree -> read(new Fields(tree, findings), findings));
        return new Reading<>(findings.errors() == 0 ? facts : Optional.empty(), findings.inOrder());
    }

    private Optional<ArticleFacts> read(Fields file, Findings findings) {
        Optional<Fields> introduces = file.optional("introduces", node -> Fields.of(node, findings));
        Names known = introduces.map(EntryReader::names).map(names::with).orElse(names);
        References references = new References(known, findings);
        List<Entry> introduced =
                introduces.map(lists -> introduced(lists, references)).orElse(List.of());
        Optional<Article> article = file.required("article", node -> article(node, references));
        Optional<Fields> pointers = file.optional("evidence", node -> Fields.of(node, findings));
        file.unoffered("draft", "review");
        boolean draft = file.optional("draft", references::yes).orElse(false);
        List<Decision> review = file.items("review", new DecisionReader(references)::read);
        FactSections sections = new FactSections(new ClaimReader(
                references,
                codes,
                pointers.map(section -> evidence(section, article, references)).orElse(Map.of())));
        sections.read(file);
        return file.sound(() -> new ArticleFacts(
                article.orElseThrow(), introduced, sections.facts(), sections.places(), draft, review));
    }

    private static List<Entry> introduced(Fields lists, References references) {
        List<Entry> entries = new EntryReader(references).entries(lists, new LinkedHashMap<>());
        return lists.sound(() -> entries).orElse(List.of());
    }

    private static Optional<Article> article(Node node, References values) {
        return Fields.of(node, values.findings()).flatMap(fields -> {
            Optional<Id> id = fields.required("id", values.slug(Kind.ARTICLE));
            Optional<String> headline = fields.required("headline", values::text);
            Optional<Id> publisher = fields.required("publisher", values.name(Sought.ORGANIZATION));
            Optional<Id> agency = fields.optional("agency", values.name(Sought.ORGANIZATION));
            Optional<String> url = fields.required("url", values::webAddress);
            Optional<StatedDate> published = fields.required("published", values::closedDate);
            Optional<String> language = fields.required("language", values::language);
            Optional<String> digest = fields.required("digest", values::digest);
            return fields.sound(() -> new Article(
                    id.orElseThrow(),
                    headline.orElseThrow(),
                    publisher.orElseThrow(),
                    agency,
                    url.orElseThrow(),
                    published.orElseThrow(),
                    language.orElseThrow(),
                    digest.orElseThrow()));
        });
    }

    /** The pointers by their keys; without value where the pointer, or the article itself, is unsound. */
    private static Map<String, Optional<Evidence>> evidence(
            Fields section, Optional<Article> article, References references) {
        Map<String, Optional<Evidence>> pointers = new LinkedHashMap<>();
        EvidenceReader reader = new EvidenceReader(references);
        for (String key : section.keys()) {
            pointers.put(key, section.optional(key, node -> reader.read(article, node)));
        }
        return pointers;
    }
}
