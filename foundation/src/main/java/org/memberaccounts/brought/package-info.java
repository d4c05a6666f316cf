/**
 * The lists of what each module brings, written when it is built: a server can't list a folder of an archive. Depends
 * on nothing of ours.
 */
package org.memberaccounts.brought;
