/** What a run says, as a page and a picture. */
@NullMarked
package dev.undertone.benchmarks.speed.report;

import org.jspecify.annotations.NullMarked;
