/** What the data set, its terms and its shapes are, told from the files and from what the data holds. */
@NullMarked
package org.entente.documenting;

import org.jspecify.annotations.NullMarked;
