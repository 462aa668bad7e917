/** A language model's proposals of facts, from whatever address the user names. */
@NullMarked
package org.entente.proposing;

import org.jspecify.annotations.NullMarked;
