/** One thing of the graph: all that is stated of it, who claims it, and where that is written. */
@NullMarked
package org.entente.describing;

import org.jspecify.annotations.NullMarked;
