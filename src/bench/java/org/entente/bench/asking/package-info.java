/** The questions, with constants that change each time, asked over HTTP; and answers made comparable. */
@NullMarked
package org.entente.bench.asking;

import org.jspecify.annotations.NullMarked;
