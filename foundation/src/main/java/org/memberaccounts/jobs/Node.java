package org.memberaccounts.jobs;

import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/** The name of this server among the others on the same database. */
@Settings
record Node(
        @Setting(
                name = "jboss.node.name",
                about = "a system property of WildFly (`-Djboss.node.name`): the name of this server among the others"
                        + " on the same database, in the table of jobs",
                otherwise = "node",
                without = "the machine's name, which WildFly takes")
        String name) {}
