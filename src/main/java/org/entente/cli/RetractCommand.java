package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.entente.accounts.CurrentState;
import org.entente.accounts.Retraction;
import org.entente.building.Built;
import org.entente.dataset.MemoryDataset;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;
import org.entente.store.ArticleStore;
import org.entente.store.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What taking an article out would do. */
@Command(
        name = "retract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists what falls if an article is taken out, what survives on the evidence of others, what would refer to nothing, and which"
                    + " events and agreements would fall back to an earlier word. That changes nothing: facts are"
                    + " files, and the article goes when its file goes.",
            "",
            "With --data it takes the article out of the data folder, with all that rested on it alone."
        },
        footer = {
            "",
            "Examples:",
            "  entente retract sputnik-2025-05-10",
            "  entente retract sputnik-2025-05-10 --data my-data"
        })
final class RetractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Mixin
    private Kept kept;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "The id of the article.")
    private String article;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "Fact files, or folders of them; those that ship if none is named.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        kept.refuseFiles(files);
        if (kept.named()) {
            return withdraw();
        }
        Built built = inputs.soundly(files);
        List<Id> known =
                built.articles().stream().map(facts -> facts.article().id()).toList();
        if (known.stream().noneMatch(id -> id.slug().equals(article))) {
            throw new Problem.NotFound("there is no article “" + article + "”; there are "
                    + String.join(", ", known.stream().map(Id::slug).toList()));
        }
        Id retracted = new Id(Kind.ARTICLE, article);
        PrintWriter out = command.commandLine().getOut();
        tell(Retraction.of(retracted, built.articles()), out);
        states(built, new Iris(inputs.base()), retracted, out);
        out.flush();
        return 0;
    }

    /** Takes the article out of the data folder. */
    private int withdraw() throws IOException {
        try (ArticleStore store = kept.openThere(inputs)) {
            Outcome outcome = store.withdraw(article, Optional.empty());
            if (!outcome.accepted()) {
                throw new Problem.NotFound(
                        "there is no article “" + article + "”; there are " + String.join(", ", store.articles()));
            }
            command.commandLine()
                    .getOut()
                    .printf(
                            "withdrawn %s: %s dropped, %d added%n",
                            article, Counted.of(outcome.dropped(), "statement"), outcome.added());
        }
        command.commandLine().getOut().flush();
        return 0;
    }

    private static void tell(Retraction retraction, PrintWriter out) {
        out.printf("falls (%d):%n", retraction.falls().size());
        retraction.falls().forEach(id -> out.println("  " + id));
        list("survives", retraction.survives(), "told by", out);
        list("left with a loose end", retraction.loose(), "refers to", out);
    }

    private static void list(String title, Map<Id, List<Id>> things, String relation, PrintWriter out) {
        out.printf("%s (%d):%n", title, things.size());
        things.forEach((id, others) -> out.println("  " + id + "  " + relation + " "
                + String.join(", ", others.stream().map(Id::toString).toList())));
    }

    /** What the latest word would be without the article, where it would be another. */
    private static void states(Built built, Iris iris, Id article, PrintWriter out) {
        List<Quad> without = built.stream()
                .filter(quad -> !quad.getGraph().equals(iris.graphOf(article)))
                .filter(quad -> !quad.getGraph().equals(iris.derived()))
                .toList();
        Map<String, String> before = states(built.quads());
        Map<String, String> after =
                states(new CurrentState(MemoryDataset.of(without.stream()).getDefaultGraph()).quads(iris.derived()));
        List<String> changed = after.keySet().stream()
                .filter(thing -> !after.get(thing).equals(before.get(thing)))
                .sorted()
                .toList();
        out.printf("falls back to an earlier word (%d):%n", changed.size());
        changed.forEach(thing -> out.println("  " + thing + "  " + before.get(thing) + " → " + after.get(thing)));
    }

    /** The current occurrence or status of each thing, by kind and slug. */
    private static Map<String, String> states(List<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(ENT.occurrence.asNode())
                        || quad.getPredicate().equals(ENT.status.asNode()))
                .collect(Collectors.toMap(
                        quad -> quad.getSubject().getURI().replaceAll(".*/id/", ""),
                        quad -> quad.getObject().getURI().replaceAll(".*/", "")));
    }
}
