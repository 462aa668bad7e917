/** Fact files and register files in, records out; every problem found is a finding with its line and column. */
@NullMarked
package org.entente.reading;

import org.jspecify.annotations.NullMarked;
