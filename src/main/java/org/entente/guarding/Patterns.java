package org.entente.guarding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** The regular expressions of one query. The last one is kept: mostly all rows are held against the same. */
final class Patterns {
    private Written last = new Written("", "");
    private Pattern compiled = Pattern.compile("");

    /** An expression as a query has it, with its flags. */
    private record Written(String expression, String flags) {
        Pattern compiled() {
            try {
                return Pattern.compile(
                        expression, flags.chars().map(Patterns::flag).reduce(0, (one, other) -> one | other));
            } catch (PatternSyntaxException e) {
                throw new ExprEvalException("“" + expression + "” is no regular expression", e);
            }
        }
    }

    /**
     * The expression among the arguments of a function, where it is the second.
     *
     * @param flags which argument has its flags, if there are any
     * @throws ExprEvalException if it is none, or a flag is unknown
     */
    Pattern of(List<NodeValue> arguments, int flags) {
        String expression =
                NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(1)).getLiteralLexicalForm();
        Written written = new Written(
                expression, arguments.size() > flags ? arguments.get(flags).asString() : "");
        if (!written.equals(last)) {
            compiled = written.compiled();
            last = written;
        }
        return compiled;
    }

    private static int flag(int letter) {
        return switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 's' -> Pattern.DOTALL;
            case 'm' -> Pattern.MULTILINE;
            case 'x' -> Pattern.COMMENTS;
            case 'q' -> Pattern.LITERAL;
            default -> throw new ExprEvalException("there is no flag “" + Character.toString(letter) + "”");
        };
    }
}
