/**
 * Jobs that read many people: chunk by chunk through the door, from where they were when they were killed. A feature
 * brings a {@link org.memberaccounts.bulk.BulkStep}; this package knows none of them. Not for other systems, which take
 * pages at their own pace.
 */
package org.memberaccounts.bulk;
