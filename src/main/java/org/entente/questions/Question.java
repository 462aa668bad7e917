package org.entente.questions;

import java.util.List;

/**
 * A stored question.
 *
 * @param name by which it is asked: lower-case words joined by hyphens
 * @param text its SPARQL, complete with prefixes
 */
public record Question(String name, String title, String description, List<Parameter> parameters, String text)
        implements Askable {}
