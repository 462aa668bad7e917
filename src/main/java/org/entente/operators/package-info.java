/** How queries are answered from columns: patterns are joined on the numbers of terms, and rows made of terms only at last. */
@NullMarked
package org.entente.operators;

import org.jspecify.annotations.NullMarked;
