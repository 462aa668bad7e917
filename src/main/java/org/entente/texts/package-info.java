/** The articles' own texts, which stay with whoever holds them: evidence is held against them, and pointers are made from them. */
@NullMarked
package org.entente.texts;

import org.jspecify.annotations.NullMarked;
