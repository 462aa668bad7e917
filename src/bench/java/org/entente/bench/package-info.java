/** Entente beside what a user would pick instead: measured in one run, on one machine, with the same articles. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
