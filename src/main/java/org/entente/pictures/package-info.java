/** What the graph tells as pictures that need no script: a line of time, a map and plots of figures, laid out but not yet written. */
@NullMarked
package org.entente.pictures;

import org.jspecify.annotations.NullMarked;
