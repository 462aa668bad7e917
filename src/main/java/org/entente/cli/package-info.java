/** The command line. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
