/** Scores Parquet files: their rows in, the same rows with typed scores and labels out. */
@NullMarked
package dev.undertone.parquet;

import org.jspecify.annotations.NullMarked;
