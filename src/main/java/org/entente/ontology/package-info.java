/** The words of the graph: the terms and codes of the ontology, their prefixes, and the files that define them. */
@NullMarked
package org.entente.ontology;

import org.jspecify.annotations.NullMarked;
