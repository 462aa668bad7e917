/** The dataset that queries see: one named graph per article, and the union of them all as default graph. */
@NullMarked
package org.entente.dataset;

import org.jspecify.annotations.NullMarked;
