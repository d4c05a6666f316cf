/** The migrations, which bring the database to this version, as its owner, before the server starts. */
package org.memberaccounts.migrations;
