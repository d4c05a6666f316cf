/** Inside the server: the real EAR, deployed by Arquillian into the provisioned WildFly, on a real database. */
package org.memberaccounts.server;
