/** A sentiment model beside the lexicon: how its opinion is weighed, and what it brings and costs. */
@NullMarked
package dev.undertone.benchmarks.deep;

import org.jspecify.annotations.NullMarked;
