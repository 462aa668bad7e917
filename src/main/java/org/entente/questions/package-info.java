/** The stored SPARQL questions, their parameters, and the answers they give. */
@NullMarked
package org.entente.questions;

import org.jspecify.annotations.NullMarked;
