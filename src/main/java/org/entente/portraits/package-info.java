/** One thing as a reader wants it told: its names, what it had part in, and for every line who says so and where. */
@NullMarked
package org.entente.portraits;

import org.jspecify.annotations.NullMarked;
