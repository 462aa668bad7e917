/** Raw text to a draft of its facts, by rules and lists, for a person to review. */
@NullMarked
package org.entente.drafting;

import org.jspecify.annotations.NullMarked;
