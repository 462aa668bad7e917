/** The words of a query, told apart by code that can be compiled; the engine's scanner is interpreted for ever. */
@NullMarked
package org.entente.scanning;

import org.jspecify.annotations.NullMarked;
