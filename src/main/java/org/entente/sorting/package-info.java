/** More records than memory should hold, put in order by way of files that are gone afterwards. */
@NullMarked
package org.entente.sorting;

import org.jspecify.annotations.NullMarked;
