package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.questions.UnfitArgument;

/** What a request asks for, apart from the form of the answer. */
final class Requested {
    private static final Set<String> OF_THE_FORM = Set.of("format", "part");

    private Requested() {}

    /**
     * Arguments by their names; what a form left empty is not asked for.
     *
     * @throws UnfitArgument if a parameter is given twice
     */
    static Map<String, String> of(HttpServletRequest request) throws UnfitArgument {
        Map<String, String> arguments = new TreeMap<>();
        for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
            if (given.getValue().length > 1) {
                throw new UnfitArgument("“" + given.getKey() + "” is given more than once; give it one value");
            }
            if (!OF_THE_FORM.contains(given.getKey()) && !given.getValue()[0].isBlank()) {
                arguments.put(given.getKey(), given.getValue()[0]);
            }
        }
        return arguments;
    }

    /** The address of this server as the asker sees it, through whatever stands between; without a slash at its end. */
    static String host(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return path < 0 ? address : address.substring(0, path);
    }

    static String format(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("format")).orElse("html");
    }

    /** The arguments as the start of an address's query, for links to the same answer in other formats. */
    static String query(Map<String, String> arguments) {
        StringBuilder query = new StringBuilder();
        arguments.forEach((name, value) -> query.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return query.toString();
    }
}
