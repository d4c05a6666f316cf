/**
 * Limits: how much a reader may do in a while before they are asked to wait (SEC-3). A feature brings its acts with
 * rates that normal work doesn't meet, the pack may change them, and tokens are counted over all nodes by Bucket4j:
 * each node takes them in batches, so that most acts cost no statement more. People reading about themselves, and jobs,
 * are never limited.
 */
package org.memberaccounts.limit;
