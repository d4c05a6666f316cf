package org.memberaccounts.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of the modules below a folder, as they are measured: Java, pages and SQL. */
final class Sources {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_METHOD = 30;
    private static final Pattern QUESTION =
            Pattern.compile("/\\*\\*[\\s*]*(What|Who|Whom|Whose|Whether|How|Why|Where|When|Which)\\b");
    private static final List<String> MEASURED = List.of(".java", ".xhtml", ".sql");

    private final Path root;
    private final List<Path> files;

    Sources(Path root) {
        this.root = root;
        try (Stream<Path> modules = Files.list(root)) {
            files = modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::below)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> MEASURED.stream().anyMatch(file.toString()::endsWith))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> filesOf(String module) {
        return files.stream()
                .filter(file -> file.startsWith(root.resolve(module)))
                .toList();
    }

    /** File and number of each line that is too long. */
    List<String> longLines() {
        return files.stream()
                .flatMap(file -> {
                    List<String> lines = lines(file);
                    return IntStream.range(0, lines.size())
                            .filter(at -> lines.get(at).length() > LONGEST_LINE)
                            .mapToObj(at -> name(file) + ":" + (at + 1));
                })
                .toList();
    }

    /** Each file of the product that is too long, with its lines. */
    List<String> longFiles() {
        return ofTheProduct()
                .filter(file -> lines(file).size() > LONGEST_FILE)
                .map(file -> name(file) + ": " + lines(file).size())
                .toList();
    }

    /** Each method of the product whose body is too long, with its lines. */
    List<String> longMethods() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    ignored -> {},
                    null,
                    null,
                    manager.getJavaFileObjectsFromPaths(ofTheProduct().toList()));
            Methods methods = new Methods(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                methods.scan(unit, unit);
            }
            return methods.tooLong;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File and number of each Javadoc of the product that begins like a question and doesn't say what the thing is. */
    List<String> questions() {
        return ofTheProduct()
                .flatMap(file -> {
                    String text = String.join("\n", lines(file));
                    return QUESTION.matcher(text)
                            .results()
                            .map(found -> name(file) + ":"
                                    + text.substring(0, found.start() + 1)
                                            .lines()
                                            .count());
                })
                .toList();
    }

    private Stream<Path> ofTheProduct() {
        return files.stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> name(file).contains("/src/main/"));
    }

    private String name(Path file) {
        return root.relativize(file).toString();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Methods extends TreePathScanner<Void, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<String> tooLong = new ArrayList<>();

        private Methods(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first - 1 > LONGEST_METHOD) {
                    tooLong.add(name(Path.of(unit.getSourceFile().toUri())) + "#" + method.getName() + ": "
                            + (last - first - 1));
                }
            }
            return super.visitMethod(method, unit);
        }
    }
}
