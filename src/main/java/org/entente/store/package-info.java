/** The data folder: articles and register kept with every change to them, and the graph that follows from them on disk. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
