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
import java.util.List;
import java.util.Map;

/** What this machine must offer before anything is started. */
final class Preflight {
    private static final int OLDEST_JAVA = 21;
    private static final long GIB = 1L << 30;
    private static final long DISK_BYTES = 2 * GIB;
    private static final long MEMORY_BYTES = 3 * GIB;

    private Preflight() {}

    /** What is missing, each a sentence; nothing when all is there. */
    static List<String> missing(Settings settings) throws IOException {
        List<String> missing = new ArrayList<>();
        if (Runtime.version().feature() < OLDEST_JAVA) {
            missing.add("This is Java " + Runtime.version().feature() + ". Install a JDK " + OLDEST_JAVA + " or newer, or point JAVA_HOME at one.");
        }
        Path existing = settings.directory();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        long free = Files.getFileStore(existing).getUsableSpace();
        if (free < DISK_BYTES) {
            missing.add("Only " + free / (1 << 20) + " MB are free on the disk of " + settings.directory() + "; " + DISK_BYTES / GIB + " GB are needed. Free some, or set MEMBER_ACCOUNTS_RUN_DIR to another disk.");
        }
        long memory = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        if (memory < MEMORY_BYTES) {
            missing.add("This machine has " + memory / (1 << 20) + " MB of memory; " + MEMORY_BYTES / GIB + " GB are needed.");
        }
        return missing;
    }

    static List<String> takenPorts(Settings settings, boolean databaseIsOurs) {
        List<String> taken = new ArrayList<>();
        for (Map.Entry<String, Integer> port : settings.ports().entrySet()) {
            boolean ours = databaseIsOurs && port.getValue() == settings.postgres();
            if (!ours && !isFree(port.getValue())) {
                taken.add("Port " + port.getValue() + " is taken by another program. Stop that, or set " + port.getKey() + " to another port.");
            }
        }
        return taken;
    }

    static void requirePorts(Settings settings, boolean databaseIsOurs) {
        List<String> taken = takenPorts(settings, databaseIsOurs);
        if (!taken.isEmpty()) {
            throw new CannotStart(String.join("\n", taken));
        }
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
