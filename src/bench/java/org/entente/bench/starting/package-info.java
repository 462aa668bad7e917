/** From the start of a process to its first answered query. */
@NullMarked
package org.entente.bench.starting;

import org.jspecify.annotations.NullMarked;
