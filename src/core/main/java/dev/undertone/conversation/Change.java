package dev.undertone.conversation;

/**
 * What replies changed on average: the customer's score in the turn behind a reply, less that in the turn before it. A
 * difference, not an effect: whoever was just very frustrated is likely to be less so in any next turn.
 *
 * @param replies how many replies have a scored turn of the customer on either side
 * @param mean the mean difference, in [-1, 1]; 0 of none
 * @param error the standard error of the mean; 1 when it is not known, which takes two replies
 */
public record Change(int replies, double mean, double error) {}
