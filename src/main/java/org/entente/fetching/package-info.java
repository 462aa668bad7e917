/** Asks other servers, where a user or an operator has named them: in bounded time, for bounded answers. */
@NullMarked
package org.entente.fetching;

import org.jspecify.annotations.NullMarked;
