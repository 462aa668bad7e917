/** What follows only from several articles together, such as how far an agreement has come by the latest word. */
@NullMarked
package org.entente.accounts;

import org.jspecify.annotations.NullMarked;
