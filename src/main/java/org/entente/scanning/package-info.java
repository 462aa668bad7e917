/** The words of a query, which the engine's scanner tells apart a hundred times slower than it need be. */
@NullMarked
package org.entente.scanning;

import org.jspecify.annotations.NullMarked;
