package org.memberaccounts.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of the running WildFly, as the JDK's own tool tells it. */
final class ServerMemory {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private ServerMemory() {}

    /** Returns what is in use on the heap after a full collection, and what the process has in memory. */
    static String inUse() throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.allProcesses()
                .filter(one -> one.info()
                        .commandLine()
                        .orElse("")
                        .contains("jboss.http.port="
                                + WholeSystem.running().local().settings().http()))
                .filter(one -> one.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
        jcmd(server, "GC.run");
        Matcher used = USED.matcher(jcmd(server, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024 + " MB of heap in use" : "heap unknown";
    }

    private static String jcmd(ProcessHandle server, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(server.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
