/**
 * The service centre's cases. A case is about one person and serves one purpose; while it is open and an agent has it,
 * it lets that agent read. It waits for us or for the person, with a clock that counts working days, and so has its
 * place in the queue. Its title is its kind; what is written on it, by either side, is sealed by the vault under the
 * key of the person it is about, who sees all of it.
 */
package org.memberaccounts.casework;
