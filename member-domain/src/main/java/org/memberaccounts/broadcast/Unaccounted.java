package org.memberaccounts.broadcast;

/**
 * Those who could not be told on a channel and whom nobody has accounted for, as an officer has seen them.
 *
 * @param people how many
 * @param upTo the place of the last one, in the order in which they were given up; 0 where there is nobody
 */
public record Unaccounted(long people, long upTo) {}
