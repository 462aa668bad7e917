package org.entente.questions;

import java.util.List;

/** What can be asked by name, with parameters that may all be left out. */
public interface Askable {
    /** Lower-case words joined by hyphens. */
    String name();

    String title();

    /** One or two sentences. */
    String description();

    List<Parameter> parameters();
}
