/** The same articles mapped by Entente, by engines of RML, and by a loop written for nothing else. */
@NullMarked
package org.entente.bench.mapping;

import org.jspecify.annotations.NullMarked;
