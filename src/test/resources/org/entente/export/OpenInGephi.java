import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Imports a file as Gephi does, and prints what Gephi then knows of it, one fact a line. */
public class OpenInGephi {
    public static void main(String[] files) throws Exception {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(new File(files[0]));
        // Gephi would stretch the picture to a size of its own.
        container.getLoader().setAutoScale(false);
        importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
        DirectedGraph graph = model.getDirectedGraph();
        System.out.println("nodes " + graph.getNodeCount());
        System.out.println("edges " + graph.getEdgeCount());
        columns("node column", model.getNodeTable());
        columns("edge column", model.getEdgeTable());
        kinds(graph);
        intervals(graph);
        places(graph);
        container.getReport().getIssues(100).forEachRemaining(issue -> System.out.println("issue " + issue.getMessage()));
        // Gephi leaves threads behind.
        System.exit(0);
    }

    private static void columns(String what, Iterable<Column> columns) {
        columns.forEach(column -> System.out.println(
                what + " " + column.getId() + " " + column.getTypeClass().getSimpleName()));
    }

    private static void kinds(DirectedGraph graph) {
        Map<Object, Integer> kinds = new TreeMap<>();
        for (Edge edge : graph.getEdges()) {
            kinds.merge(String.valueOf(edge.getTypeLabel()), 1, Integer::sum);
        }
        kinds.forEach((kind, count) -> System.out.println("kind " + kind + " " + count));
    }

    private static void intervals(DirectedGraph graph) {
        int nodes = 0;
        int edges = 0;
        for (Node node : graph.getNodes()) {
            IntervalSet set = (IntervalSet) node.getAttribute("timeset");
            nodes += set == null ? 0 : set.size();
        }
        for (Edge edge : graph.getEdges()) {
            IntervalSet set = (IntervalSet) edge.getAttribute("timeset");
            edges += set == null ? 0 : set.size();
        }
        System.out.println("node intervals " + nodes);
        System.out.println("edge intervals " + edges);
    }

    private static void places(DirectedGraph graph) {
        for (Node node : graph.getNodes()) {
            System.out.println("node " + node.getId() + " " + node.x() + " " + node.y() + " "
                    + Integer.toHexString(node.getRGBA() & 0xFFFFFF));
            System.out.println("label " + node.getId() + " " + node.getLabel());
            if (graph.getModel().getNodeTable().hasColumn("outlets")) {
                System.out.println("outlets " + node.getId() + " " + text(node.getAttribute("outlets")));
            }
        }
    }

    private static String text(Object list) {
        return list instanceof String[] several ? Arrays.toString(several) : String.valueOf(list);
    }
}
