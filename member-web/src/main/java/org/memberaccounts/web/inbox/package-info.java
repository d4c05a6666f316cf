/**
 * The pages of a person's inbox: what they were told, and what they are told about. What is told, and whether it can be
 * switched off, the domain says.
 */
package org.memberaccounts.web.inbox;
