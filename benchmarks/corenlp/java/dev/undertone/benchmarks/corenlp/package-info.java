/** Stanford CoreNLP's sentiment as a peer. The only folder that links to code under GPL-3. */
@NullMarked
package dev.undertone.benchmarks.corenlp;

import org.jspecify.annotations.NullMarked;
