/** What {@code undertone evaluate} found out, as tables for people and as JSON for programs. */
@NullMarked
package dev.undertone.cli.evaluation;

import org.jspecify.annotations.NullMarked;
