/** Graphs held to the shapes: what is wrong with the data, where, how bad it is, and how to mend it. */
@NullMarked
package org.entente.validation;

import org.jspecify.annotations.NullMarked;
