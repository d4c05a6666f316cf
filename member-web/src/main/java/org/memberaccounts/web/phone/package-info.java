/** The page on which members prove that texts to their number reach them, and see what makes them official members. */
package org.memberaccounts.web.phone;
