package org.entente.server;

import static org.entente.server.RegisterColumn.of;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.entente.questions.Answer;

/** Which columns people read of each answer: fewer than the data have, and titles in place of names for programs. */
final class RegisterColumns {
    private static final RegisterColumn SOURCE = of("Who says so", "said_by*", "/", "told_on~", "link>");
    private static final List<String> TITLES = List.of("title", "statement", "name");

    private static final Map<String, List<RegisterColumn>> KNOWN = Map.of(
            "pledges",
                    List.of(
                            of("What", "title@pledge", "/", "kind"),
                            of("State", "state!"),
                            of("By", "by*"),
                            of("To", "to*"),
                            of("Made", "made~"),
                            of("Due", "due~"),
                            of("Made good by", "made_good_by*", "/", "kept~"),
                            SOURCE),
            "figures",
                    List.of(
                            of("Figure", "title@figure", "/", "kind", "measure"),
                            of("Value", "about", "value", "unit"),
                            of("Change, %", "change_in_percent"),
                            of("Base implied", "implied_base"),
                            of("Period", "period~"),
                            of("Who says so", "said_by*", "/", "outlet*", "published~", "link>"),
                            of("Statistics of", "statistics_of*")),
            "rival-figures",
                    List.of(
                            of("Measure", "measure", "/", "between*"),
                            of("One value", "value@figure"),
                            of("Period", "period~"),
                            of("Says", "said_by*", "/", "link>"),
                            of("Other value", "rival_value@rival"),
                            of("Period", "rival_period~"),
                            of("Says", "rival_said_by*", "/", "rival_link>"),
                            of("Verdict", "verdict!", "/", "because")),
            "target-progress",
                    List.of(
                            of("Target", "target@figure", "/", "target_said_by*", "link>"),
                            of("Aimed at", "aimed_at"),
                            of("By", "by~"),
                            of("Observed", "observed", "/", "observed_said_by*"),
                            of("In", "in~"),
                            of("Missing", "distance"),
                            of("Years left", "years_left"),
                            of("Growth needed, % a year", "growth_needed_in_percent")),
            "agreements",
                    List.of(
                            of("Agreement", "title@agreement", "/", "kind"),
                            of("Parties", "parties*"),
                            of("Status", "status!", "/", "made"),
                            of("Signed", "signed~"),
                            of("Runs until", "until~"),
                            of("Carries out", "under*"),
                            of("Topics", "topics"),
                            of("Told as", "accounts", "/", "link>")));

    private RegisterColumns() {}

    /** The columns of an answer to what is asked by this name. */
    static List<RegisterColumn> shown(String asked, Answer answer) {
        List<RegisterColumn> columns = KNOWN.getOrDefault(asked, usual(answer));
        return columns.stream()
                .filter(column -> answer.rows().isEmpty()
                        || column.parts().anyMatch(part -> holdsAnything(answer, part.column())))
                .toList();
    }

    /** All columns, but that a title leads to the thing that is named in the last one. */
    private static List<RegisterColumn> usual(Answer answer) {
        Optional<String> title =
                TITLES.stream().filter(answer.columns()::contains).findFirst();
        String last = answer.columns().get(answer.columns().size() - 1);
        boolean named = title.isPresent()
                && !answer.rows().isEmpty()
                && answer.rows().stream()
                        .allMatch(row -> Optional.ofNullable(row.get(Var.alloc(last)))
                                .filter(node -> node.isURI() && node.getURI().contains("/id/"))
                                .isPresent());
        return answer.columns().stream()
                .filter(column -> !named || !column.equals(last))
                .map(column -> RegisterColumn.of(
                        column.replace('_', ' '),
                        named && title.get().equals(column) ? column + "@" + last : usualPart(column)))
                .toList();
    }

    private static String usualPart(String column) {
        return column.endsWith("link") ? column + ">" : column;
    }

    private static boolean holdsAnything(Answer answer, String column) {
        return answer.rows().stream().anyMatch(row -> row.contains(Var.alloc(column)));
    }
}
