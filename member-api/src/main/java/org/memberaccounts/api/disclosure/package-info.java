/**
 * Reading personal data: creating a disclosure for a declared purpose. The vault judges; this only asks and answers.
 */
package org.memberaccounts.api.disclosure;
