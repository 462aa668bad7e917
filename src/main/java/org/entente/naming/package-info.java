/** Things found by the words of their names, in every language and spelling: {@code text:query} of SPARQL. */
@NullMarked
package org.entente.naming;

import org.jspecify.annotations.NullMarked;
