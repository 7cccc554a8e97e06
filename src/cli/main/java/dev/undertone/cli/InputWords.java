package dev.undertone.cli;

/**
 * What a command reads, as its errors say it.
 *
 * @param command the command
 * @param formats the formats that {@code --format} may name
 * @param ofStandardInput those of them that standard input may have
 * @param ofUnlike what to do about files of several formats
 * @param mayBeMessage whether a word that names no file may well be a message
 */
record InputWords(String command, String formats, String ofStandardInput, String ofUnlike, boolean mayBeMessage) {
    /** Messages, by {@code score}. */
    static final InputWords MESSAGES = new InputWords(
            "score",
            "csv, tsv, jsonl, text or parquet",
            "csv, tsv, jsonl or text",
            "score them by themselves, or as --format table",
            true);

    /** Turns, by {@code conversations}. */
    static final InputWords TURNS = new InputWords(
            "conversations",
            "csv, tsv, jsonl or parquet",
            "csv, tsv or jsonl",
            "name those of one format at a time",
            false);
}
