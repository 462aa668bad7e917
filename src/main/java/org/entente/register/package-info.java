/** Who and where is known: resolves the names that people write to the things they mean. */
@NullMarked
package org.entente.register;

import org.jspecify.annotations.NullMarked;
