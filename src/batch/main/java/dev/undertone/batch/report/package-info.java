/**
 * A page that shows what a file of messages expresses: one HTML file without script, that asks nothing of any network. What it
 * keeps in memory is bounded, whatever the number of messages.
 */
@NullMarked
package dev.undertone.batch.report;

import org.jspecify.annotations.NullMarked;
