/** Articles that nobody wrote, in the shape of those that people do: for tests and for measuring, at any size. */
@NullMarked
package org.entente.generating;

import org.jspecify.annotations.NullMarked;
