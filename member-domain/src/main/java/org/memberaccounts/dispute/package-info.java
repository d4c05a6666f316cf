/**
 * Disputed answers (REG-5): an agent with a case about a person flags an answer that may be wrong, with a reason. From
 * then on nobody reads it but the person and the notices to them: the door looks at the view
 * {@code member.disputed_answer}. The person is told, and ends it by correcting the answer or by saying that it is
 * right; an agent can take it back. Nobody changes an answer but the person. What is said about it is sealed, for the
 * person to read.
 */
package org.memberaccounts.dispute;
