/** The log, for auditors. Every search of it is in it. */
package org.memberaccounts.api.audit;
