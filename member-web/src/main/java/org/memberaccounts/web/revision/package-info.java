/**
 * The pages about versions of the policy: what changes, what is announced, and the officers' page that leads a version
 * on its way. Public ones need no database.
 */
package org.memberaccounts.web.revision;
