/** The dataset as RDF files. */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
