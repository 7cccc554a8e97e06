/** Frustration, urgency and satisfaction in a customer's message, explained. */
module dev.undertone {
    requires org.apache.commons.text;
    requires static transitive org.jspecify;

    exports dev.undertone;
    exports dev.undertone.conversation;
    exports dev.undertone.lexicon;
    exports dev.undertone.sentiment;

    uses dev.undertone.sentiment.SentimentModelProvider;
}
