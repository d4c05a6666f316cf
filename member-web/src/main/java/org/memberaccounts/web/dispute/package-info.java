/** The pages about disputed answers: of agents on a case, of the person, and the officers' count. */
package org.memberaccounts.web.dispute;
