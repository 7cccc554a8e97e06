/** The {@code undertone} command: its subcommands, options and exit codes. */
@NullMarked
package dev.undertone.cli;

import org.jspecify.annotations.NullMarked;
