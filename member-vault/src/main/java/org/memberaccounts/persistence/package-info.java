/**
 * The persistence unit of the members' tables, handed to the constructors of classes that read and write them. Depends
 * on nothing of ours.
 */
package org.memberaccounts.persistence;
