package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form for decisions on a draft as a browser without scripts has it: what stands in its controls, and what is typed. */
final class FilledForm {
    static final String SECRET = "0123456789abcdef";

    private static final Pattern CONTROL = Pattern.compile(
            "<input[^>]* name=\"([^\"]*)\" value=\"([^\"]*)\"[^>]*>"
                    + "|<textarea[^>]* name=\"([^\"]*)\"[^>]*>([^<]*)</textarea>"
                    + "|<select[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"( selected)?");

    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    FilledForm(HttpResponse<String> page) {
        String form = page.body().substring(page.body().indexOf("<form method=\"post\" action=\"/draft\""));
        Matcher control = CONTROL.matcher(form);
        while (control.find()) {
            if (control.group(1) != null) {
                fields.add(Map.entry(control.group(1), plain(control.group(2))));
            } else if (control.group(3) != null) {
                fields.add(Map.entry(control.group(3), plain(control.group(4))));
            } else {
                fields.add(Map.entry(control.group(5), chosen(control.group(6))));
            }
        }
    }

    /** What is marked, or else the first, as browsers do. */
    private static String chosen(String options) {
        Matcher option = OPTION.matcher(options);
        String first = option.find() ? option.group(1) : "";
        String marked = option.hitEnd() ? null : option.group(2);
        while (marked == null && option.find()) {
            marked = option.group(2);
        }
        return plain(marked == null ? first : option.group(1));
    }

    static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    String value(String name) {
        return all(name).get(0);
    }

    /** The number of the fact whose lines hold some words. */
    int fact(String words) {
        return fields.stream()
                .filter(field -> field.getKey().startsWith("lines-"))
                .filter(field -> field.getValue().contains(words))
                .map(field -> Integer.parseInt(field.getKey().substring(6)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact with “" + words + "”"));
    }

    /** Types into the last control of a name: where there are several, the empty one. */
    FilledForm type(String name, String value) {
        for (int i = fields.size() - 1; i >= 0; i--) {
            if (fields.get(i).getKey().equals(name)) {
                fields.set(i, Map.entry(name, value));
                return this;
            }
        }
        throw new AssertionError("the form has no “" + name + "”");
    }

    /** Types over what stands in one of several controls of a name. */
    FilledForm correct(String name, String wrong, String right) {
        assertTrue(fields.remove(Map.entry(name, wrong)), "nowhere stands “" + wrong + "”");
        fields.add(Map.entry(name, right));
        return this;
    }

    /** Empties all controls of a name. */
    FilledForm empty(String name) {
        fields.replaceAll(field -> field.getKey().equals(name) ? Map.entry(name, "") : field);
        return this;
    }

    /** Decides alike on all facts. */
    FilledForm decide(String verdict) {
        fields.replaceAll(field -> field.getKey().startsWith("verdict-") ? Map.entry(field.getKey(), verdict) : field);
        return this;
    }

    /** Sends a form, or text to be drafted from, with the token of the site. */
    static HttpResponse<String> post(Site site, String body) {
        return site.send(
                "POST",
                "/draft",
                body,
                "Authorization",
                "Bearer " + SECRET,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** What a browser sends. */
    String body() {
        return fields.stream()
                .map(field -> Site.encoded(field.getKey()) + "=" + Site.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
