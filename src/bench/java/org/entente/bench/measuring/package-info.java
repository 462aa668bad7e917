/** Times, processor time and memory of processes, and what is made of many such numbers. */
@NullMarked
package org.entente.bench.measuring;

import org.jspecify.annotations.NullMarked;
