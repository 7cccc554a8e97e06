package dev.undertone.conversation;

/** How a conversation stands at its last turn: how it ended, if nothing follows. */
public enum Ending {
    /** The customer's last words say that they are content, after a reply or plainly so. */
    SATISFIED,
    /** The customer's last words are frustrated, or those of the last turns are on the whole. */
    UNRESOLVED,
    /** Neither: the words do not tell. */
    OPEN,
    /** No turn of a customer could be scored. */
    UNKNOWN
}
