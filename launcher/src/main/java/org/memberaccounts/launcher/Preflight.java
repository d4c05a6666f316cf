package org.memberaccounts.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The requirements that this machine must meet before anything is started. */
final class Preflight {
    private static final int OLDEST_JAVA = 21;
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;
    private static final long DISK_BYTES = 2 * GIB;
    private static final long MEMORY_BYTES = 3 * GIB;

    private Preflight() {}

    /** Returns the unmet requirements, each a sentence. */
    static List<String> missing(Settings settings) throws IOException {
        List<String> missing = new ArrayList<>();
        missingJava(Runtime.version()).ifPresent(missing::add);
        Path existing = settings.directory();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            missing.add(existing
                    + " can't be written to. Give yourself the right to, or set MEMBER_ACCOUNTS_RUN_DIR to"
                    + " another folder.");
        }
        long free = Files.getFileStore(existing).getUsableSpace();
        if (free < DISK_BYTES) {
            missing.add("Only " + free / MIB + " MB are free on the disk of " + settings.directory() + "; "
                    + DISK_BYTES / GIB + " GB are needed. Free some, or set MEMBER_ACCOUNTS_RUN_DIR to another disk.");
        }
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        if (memory < MEMORY_BYTES) {
            missing.add(
                    "This machine has " + memory / MIB + " MB of memory; " + MEMORY_BYTES / GIB + " GB are needed.");
        }
        return missing;
    }

    static Optional<String> missingJava(Runtime.Version version) {
        return version.feature() >= OLDEST_JAVA
                ? Optional.empty()
                : Optional.of("This is Java " + version.feature() + ". Install a JDK " + OLDEST_JAVA
                        + " or newer, or point JAVA_HOME at one.");
    }

    /** Returns the ports that another program uses, each a sentence. */
    static List<String> takenPorts(Map<String, Integer> ports) {
        List<String> taken = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        ports.forEach((variable, port) -> {
            if (!seen.add(port)) {
                taken.add("Port " + port + " is asked for twice. Set " + variable + " to another port.");
            } else if (!isFree(port)) {
                taken.add("Port " + port + " is taken by another program. Stop that, or set " + variable
                        + " to another port.");
            }
        });
        return taken;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
