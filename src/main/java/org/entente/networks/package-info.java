/** The graph as a picture: which actors and facts are connected, how central they are, and where to draw them. */
@NullMarked
package org.entente.networks;

import org.jspecify.annotations.NullMarked;
