/** What articles state: an article, the facts it tells, and for each the claim and the evidence that carry it. */
@NullMarked
package org.entente.facts;

import org.jspecify.annotations.NullMarked;
