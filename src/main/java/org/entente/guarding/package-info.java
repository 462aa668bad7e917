/** Queries of strangers: what they may contain, what they may cost, and answers that are complete or refused. */
@NullMarked
package org.entente.guarding;

import org.jspecify.annotations.NullMarked;
