/** Whether a lexicon does what its rows say. */
@NullMarked
package dev.undertone.lab.check;

import org.jspecify.annotations.NullMarked;
