/** Stanford CoreNLP's sentiment as a peer. With src/corenlp the only folder that links to code under GPL-3 or later. */
@NullMarked
package dev.undertone.benchmarks.corenlp;

import org.jspecify.annotations.NullMarked;
