/**
 * A second engine, slow and obvious, that the real one must agree with to the last bit.
 *
 * <p>It is written from the documentation: regular expressions cut the words, every term is tried at every word, and lists
 * and maps hold what was found. Of the library it uses the lexicon's tables and the records of the API, nothing else; where
 * both engines need a number that is no word of a language, each has its own. Read the classes in the order of
 * {@link dev.undertone.reference.ReferenceEngine#analyze}.
 */
package dev.undertone.reference;
