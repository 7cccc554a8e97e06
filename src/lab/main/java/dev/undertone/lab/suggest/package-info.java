/** Proposes terms that a lexicon lacks, from messages. */
@NullMarked
package dev.undertone.lab.suggest;

import org.jspecify.annotations.NullMarked;
