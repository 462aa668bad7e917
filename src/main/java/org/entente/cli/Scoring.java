package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.building.Road;
import org.entente.building.Sources;
import org.entente.drafting.Draft;
import org.entente.drafting.Drafting;
import org.entente.drafting.Heading;
import org.entente.drafting.Score;
import org.entente.facts.Article;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.mapping.Iris;
import org.entente.reading.Source;
import org.entente.texts.ArticleTexts;
import org.entente.texts.CanonicalText;

/** Drafts articles whose facts are known, and tells how well. */
final class Scoring {
    private final Inputs inputs;
    private final Drafting drafting;
    private final PrintWriter out;

    Scoring(Inputs inputs, Drafting drafting, PrintWriter out) {
        this.inputs = inputs;
        this.drafting = drafting;
        this.out = out;
    }

    int score(List<Path> gold, Optional<Path> articles) throws IOException {
        Score score = new Score();
        List<Source> files = inputs.read(gold);
        Road road = Road.forDrafts(new Iris(inputs.base()), file -> {});
        List<ArticleFacts> known =
                road.build(new Sources(inputs.register(), files)).articles();
        int missing = 0;
        for (ArticleFacts facts : known) {
            Path folder = articles.orElse(
                    Path.of(facts.place().file()).toAbsolutePath().getParent());
            Optional<CanonicalText> text =
                    Files.isDirectory(folder) ? ArticleTexts.in(folder).of(facts.article()) : Optional.empty();
            if (text.isEmpty()) {
                out.println(facts.place().file() + ": its text is not in " + folder);
                missing++;
                continue;
            }
            score.add(facts, drafted(facts.article(), text.get(), facts));
        }
        out.println(score.faults());
        out.print(score.table());
        out.flush();
        return missing == 0 ? 0 : 1;
    }

    private ArticleFacts drafted(Article article, CanonicalText text, ArticleFacts facts) throws IOException {
        Heading about = new Heading(
                Optional.of(article.id().slug()),
                Optional.of(article.headline()),
                Optional.of(publisher(facts)),
                Optional.of(article.url()),
                Optional.of(article.published().edtf().text()),
                Optional.of(article.language()));
        Draft draft = drafting.draft(text.text(), about);
        Source source = new Source(draft.id() + ".yaml", draft.yaml().getBytes(StandardCharsets.UTF_8));
        var built = Road.forDrafts(new Iris(inputs.base()), file -> {})
                .build(new Sources(inputs.register(), List.of(source)));
        if (built.articles().isEmpty()) {
            inputs.report(built.findings());
            throw new Problem.Stop("the draft of " + draft.id() + " is no sound fact file");
        }
        built.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTE)
                .forEach(out::println);
        return built.articles().get(0);
    }

    private static String publisher(ArticleFacts facts) {
        return facts.introduced().stream()
                .filter(entry -> entry.id().equals(facts.article().publisher()))
                .map(entry -> entry.label().name())
                .findFirst()
                .orElse(facts.article().publisher().slug().replace('-', ' '));
    }
}
