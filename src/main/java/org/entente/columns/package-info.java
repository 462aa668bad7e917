/** A graph in memory, in which terms are numbers and statements are sorted columns of them. */
@NullMarked
package org.entente.columns;

import org.jspecify.annotations.NullMarked;
