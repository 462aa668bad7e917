/** Parts of Entente, each measured alone and warm: reader, mappers and writers. */
@NullMarked
package org.entente.bench.parts;

import org.jspecify.annotations.NullMarked;
