/** What people read in a terminal: marked messages, ledgers, tables, bars and colours. */
@NullMarked
package dev.undertone.cli.show;

import org.jspecify.annotations.NullMarked;
