/**
 * The local start: PostgreSQL, migrations, Keycloak, mail and WildFly on one machine, on loopback, with everything in
 * one folder. For trying and for tests; production runs the same EAR with servers of its own.
 */
package org.memberaccounts.launcher;
