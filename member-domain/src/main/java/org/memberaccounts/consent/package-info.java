/**
 * The decisions of people about purposes. They are only ever added, so that the register answers what a person had
 * agreed to at any moment (CNS-3). The vault asks it at every read.
 */
package org.memberaccounts.consent;
