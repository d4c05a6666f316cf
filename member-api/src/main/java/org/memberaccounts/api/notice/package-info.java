/** What you were told, and what you are told about. */
package org.memberaccounts.api.notice;
