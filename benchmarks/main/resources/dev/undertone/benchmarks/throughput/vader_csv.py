"""Reads a CSV file, scores the column text with VADER, and writes the same rows with a column more, as somebody does by hand.

Arguments: input, output, and a lexicon for NLTK, whose package comes without one. Prints the package, the rows and the seconds.
Exit code 3: neither vaderSentiment nor NLTK is installed.
"""

import csv
import sys
import time


def analyzer(lexicon):
    try:
        import vaderSentiment
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

        return "vaderSentiment " + getattr(vaderSentiment, "__version__", ""), SentimentIntensityAnalyzer()
    except ImportError:
        pass
    try:
        import nltk
        from nltk.sentiment.vader import SentimentIntensityAnalyzer
    except ImportError:
        sys.exit(3)
    nltk.data.path.append("/")
    return "NLTK " + nltk.__version__, SentimentIntensityAnalyzer(lexicon_file="file:" + lexicon)


def main(source, target, lexicon):
    package, vader = analyzer(lexicon)
    started = time.perf_counter()
    rows = 0
    with open(source, newline="", encoding="utf-8") as read, open(target, "w", newline="", encoding="utf-8") as write:
        messages = csv.DictReader(read)
        answers = csv.DictWriter(write, messages.fieldnames + ["compound"])
        answers.writeheader()
        for message in messages:
            message["compound"] = vader.polarity_scores(message["text"])["compound"]
            answers.writerow(message)
            rows += 1
    print(package, rows, time.perf_counter() - started, sep="\t")


main(*sys.argv[1:])
