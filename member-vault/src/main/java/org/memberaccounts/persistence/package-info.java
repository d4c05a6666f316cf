/**
 * The persistence unit of the members' tables, handed on to the constructors of what reads and writes them. Depends on
 * nothing of ours.
 */
package org.memberaccounts.persistence;
