/** What is around every page: the bar and the foot, language and appearance, sign-out, and what protects all of them. */
package org.memberaccounts.web.frame;
