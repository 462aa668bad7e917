/** The systems under measure, each in a process of its own that serves the same quads. */
@NullMarked
package org.entente.bench.systems;

import org.jspecify.annotations.NullMarked;
