/** How suggestions are printed: as tables, as rows of a lexicon, as JSON. */
@NullMarked
package dev.undertone.cli.suggestion;

import org.jspecify.annotations.NullMarked;
