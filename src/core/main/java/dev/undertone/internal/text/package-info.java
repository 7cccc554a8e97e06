/** From any text to tokens: normalising, tokenising and the way back to the original offsets. Not part of the API. */
@NullMarked
package dev.undertone.internal.text;

import org.jspecify.annotations.NullMarked;
