package org.memberaccounts.system;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A full disk under this year's partition of the log: a file system in memory that the partition is moved to. Where
 * none may be mounted, the database is made to say what it would say then.
 */
final class FullDisk {
    private static final String TABLESPACE = "full_disk";
    private static final long ROOM_BYTES = 2 << 20;

    private final WholeSystem system;
    private final Path disk;
    private final String part = "audit.entry_" + LocalDate.now(ZoneOffset.UTC).getYear();

    private FullDisk(WholeSystem system) throws IOException, InterruptedException, SQLException {
        this.system = system;
        this.disk = system.local().settings().directory().resolveSibling("full-disk");
        tidyUp();
        if (mount()) {
            moveHere();
            fill();
        } else {
            asOwner(
                    "create function audit.full_disk() returns trigger language plpgsql as $$ begin raise exception"
                            + " 'no space left on device' using errcode = 'disk_full'; end $$",
                    "create trigger full_disk before insert on " + part
                            + " for each row execute function audit.full_disk()");
        }
    }

    static FullDisk under(WholeSystem system) throws IOException, InterruptedException, SQLException {
        return new FullDisk(system);
    }

    private boolean mount() throws IOException, InterruptedException, SQLException {
        long bytes;
        try (Connection owner = system.asOwner();
                Statement statement = owner.createStatement();
                ResultSet size = statement.executeQuery("select pg_table_size('" + part + "')")) {
            size.next();
            bytes = size.getLong(1) + ROOM_BYTES;
        }
        Files.createDirectories(disk);
        return run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + bytes, "tmpfs", disk.toString());
    }

    private void moveHere() throws IOException, SQLException {
        Path folder = Files.createDirectory(
                disk.resolve("tablespace"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        asSuperuser("create tablespace " + TABLESPACE + " owner member_owner location '" + folder + "'");
        asOwner("alter table " + part + " set tablespace " + TABLESPACE);
    }

    private void fill() throws IOException {
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            byte[] page = new byte[4096];
            while (true) {
                filler.write(page);
            }
        } catch (IOException full) {
            if (disk.toFile().getUsableSpace() > 0) {
                throw full;
            }
        }
    }

    /** Makes room again, and leaves nothing behind. */
    void mend() throws IOException, InterruptedException, SQLException {
        Files.deleteIfExists(disk.resolve("filler"));
        tidyUp();
    }

    private void tidyUp() throws IOException, InterruptedException, SQLException {
        asOwner(
                "drop trigger if exists full_disk on " + part,
                "drop function if exists audit.full_disk()",
                "alter table " + part + " set tablespace pg_default");
        asSuperuser("drop tablespace if exists " + TABLESPACE);
        if (Files.exists(disk)) {
            run("umount", disk.toString());
            Files.deleteIfExists(disk.resolve("filler"));
            Files.deleteIfExists(disk);
        }
    }

    private void asOwner(String... statements) throws SQLException {
        try (Connection owner = system.asOwner()) {
            execute(owner, statements);
        }
    }

    private void asSuperuser(String... statements) throws SQLException {
        try (Connection superuser = system.asSuperuser()) {
            execute(superuser, statements);
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
