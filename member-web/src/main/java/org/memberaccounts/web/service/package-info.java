/**
 * The service centre: finding a member, working cases, reading for a case. Whether a read is allowed is the vault's to
 * say.
 */
package org.memberaccounts.web.service;
