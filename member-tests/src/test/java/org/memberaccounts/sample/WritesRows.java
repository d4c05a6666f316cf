package org.memberaccounts.sample;

import javax.sql.DataSource;

/** Breaks the rule that the sample goes through the domain. */
public class WritesRows {
    DataSource rows;
}
