/** Messages that people have labelled, and how they are read from files. */
@NullMarked
package dev.undertone.lab.labelled;

import org.jspecify.annotations.NullMarked;
