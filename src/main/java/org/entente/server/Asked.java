package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;

/** What a request says of the address it was sent to. */
final class Asked {
    private Asked() {}

    /** The address of the first page under the name that the asker used, with a slash at its end. */
    static String address(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + "/";
    }
}
