/**
 * The rules about who may depend on whom, who may touch keys, and who may name a table of the log: checked over the
 * built classes and resources.
 */
package org.memberaccounts.architecture;
