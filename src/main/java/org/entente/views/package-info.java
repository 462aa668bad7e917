/** Answers that take arithmetic, dates or a look at several graphs: figures, pledges, accounts, names. */
@NullMarked
package org.entente.views;

import org.jspecify.annotations.NullMarked;
