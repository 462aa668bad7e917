/** Facts to triples: one small mapper per kind of fact, all writing through one graph writer. */
@NullMarked
package org.entente.mapping;

import org.jspecify.annotations.NullMarked;
