package org.entente.server;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.documenting.ShortNames;

/** For templates: a text, escaped, in which the names of terms lead to where they are documented. */
final class LinkedTerms implements TemplateMethodModelEx {
    private static final Pattern TERM = Pattern.compile("\\b([a-z]+):([A-Za-z][\\w-]*)");

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String text = HTMLOutputFormat.INSTANCE.escapePlainText(String.valueOf(arguments.get(0)));
        return HTMLOutputFormat.INSTANCE.fromMarkup(TERM.matcher(text).replaceAll(LinkedTerms::link));
    }

    private static String link(MatchResult found) {
        String linked = ShortNames.iri(found.group(1), found.group(2))
                .map(iri -> TermAddress.of(iri).orElse(iri))
                .map(address -> "<a href=\"" + address + "\">" + found.group() + "</a>")
                .orElse(found.group());
        return Matcher.quoteReplacement(linked);
    }
}
