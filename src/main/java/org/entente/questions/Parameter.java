package org.entente.questions;

/**
 * A parameter of a question; every parameter may be left out, and then the question is asked of everything.
 *
 * @param name the variable that it binds, without question mark
 */
public record Parameter(String name, ParameterType type, String description) {}
