package pullboard;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;

/// The program's sources, read by the compiler's own parser.
record Sources(List<Method> methods, Set<String> literals) {

    static final Path MAIN = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    record Method(String file, long line, String name, long lines) {}

    static Sources read() throws IOException {
        var sources = new Sources(new ArrayList<>(), new HashSet<>());
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var files = manager.getJavaFileObjectsFromPaths(files(MAIN, ".java"));
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, files);
            for (var file : task.parse()) {
                new Reader(Trees.instance(task), file, sources).scan(file, null);
            }
        }
        return sources;
    }

    static List<Path> files(Path root, String ending) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static final class Reader extends TreeScanner<Void, Void> {

        private final Trees trees;
        private final CompilationUnitTree file;
        private final Sources found;

        Reader(Trees trees, CompilationUnitTree file, Sources found) {
            this.trees = trees;
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = trees.getSourcePositions();
            var start = line(positions.getStartPosition(file, method));
            var lines = line(positions.getEndPosition(file, method)) - start + 1;
            found.methods.add(new Method(
                    file.getSourceFile().getName(), start, method.getName().toString(), lines));
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                found.literals.add(text);
            }
            return super.visitLiteral(literal, nothing);
        }

        private long line(long position) {
            return file.getLineMap().getLineNumber(position);
        }
    }
}
