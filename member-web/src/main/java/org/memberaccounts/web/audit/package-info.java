/** The auditor's pages: questions to the log, in addresses that can be kept. No personal data. */
package org.memberaccounts.web.audit;
