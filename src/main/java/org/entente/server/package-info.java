/** The embedded Fuseki server: the endpoint, the graph store for reading, and pages for people. */
@NullMarked
package org.entente.server;

import org.jspecify.annotations.NullMarked;
