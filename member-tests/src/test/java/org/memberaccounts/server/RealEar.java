package org.memberaccounts.server;

import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that Maven built; test classes go into the API's WAR, which Arquillian's protocol enriches. */
final class RealEar {
    private RealEar() {}

    static EnterpriseArchive with(Class<?>... tests) {
        Path file = Path.of(System.getProperty("project.root"), "member-ear/target/member-accounts.ear");
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, file.toFile());
        WebArchive api = ear.getAsType(WebArchive.class, "/member-api.war").addClasses(tests);
        ear.delete("/member-api.war");
        return ear.addAsModule(Testable.archiveToTest(api));
    }
}
