/** The whole road from fact files to a dataset: read, resolve, map, hold to the shapes, derive, load. */
@NullMarked
package org.entente.building;

import org.jspecify.annotations.NullMarked;
