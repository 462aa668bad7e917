/** Entente: a knowledge graph of diplomatic news that shows who said what, where, and what came of it. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
