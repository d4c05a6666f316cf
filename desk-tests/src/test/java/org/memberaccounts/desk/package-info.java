/**
 * The seam under the desks: PostgreSQL, CDI, JTA and JPA as the server gives them to the features, without the server.
 * A test begins with {@link org.memberaccounts.desk.DeskTest}; {@link org.memberaccounts.desk.Given} makes the people
 * it needs.
 */
package org.memberaccounts.desk;
