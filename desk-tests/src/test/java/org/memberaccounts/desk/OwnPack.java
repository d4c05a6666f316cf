package org.memberaccounts.desk;

import java.io.IOException;
import java.nio.file.Path;

/** An organisation pack that a test makes for itself. */
public interface OwnPack {
    /**
     * Makes it.
     *
     * @param sample the sample's pack
     * @param folder where it is made; empty
     */
    void make(Path sample, Path folder) throws IOException;

    /** No pack of its own: the sample's. */
    final class Sample implements OwnPack {
        @Override
        public void make(Path sample, Path folder) {
            // there is nothing to make
        }
    }
}
