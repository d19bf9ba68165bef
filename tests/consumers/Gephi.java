import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Has Gephi import each file as it does without any choice of the user's, and prints what it then holds, as JSON. */
public class Gephi {
  public static void main(String[] files) throws Exception {
    List<Object> answers = new ArrayList<>();
    for (String file : files) answers.add(imported(new File(file)));
    System.out.println(json(answers));
    System.exit(0); // its threads would keep it alive
  }

  private static Map<String, Object> imported(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(file);
    if (container == null) throw new Exception("Gephi does not know this kind of file");
    imports.process(container, new DefaultProcessor(), workspace);

    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
    List<Object> nodes = new ArrayList<>();
    for (Node node : graph.getNodes()) nodes.add(attributes(node));
    List<Object> edges = new ArrayList<>();
    for (Edge edge : graph.getEdges()) {
      Map<String, Object> told = attributes(edge);
      told.put("from", edge.getSource().getId());
      told.put("to", edge.getTarget().getId());
      told.put("type", edge.getTypeLabel());
      told.put("directed", edge.isDirected());
      edges.add(told);
    }
    List<Object> issues = new ArrayList<>();
    for (Iterator<Issue> all = container.getReport().getIssues(1000); all.hasNext(); ) {
      Issue issue = all.next();
      issues.add(issue.getLevel() + ": " + issue.getMessage());
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("nodes", nodes);
    answer.put("edges", edges);
    answer.put("issues", issues);
    answer.put("description", workspace.getWorkspaceMetadata().getDescription());
    return answer;
  }

  private static Map<String, Object> attributes(Element element) {
    Map<String, Object> told = new LinkedHashMap<>();
    for (var column : element.getTable()) {
      Object value = element.getAttribute(column);
      if (value != null) told.put(column.getId(), value);
    }
    return told;
  }

  private static String json(Object value) {
    if (value instanceof Number || value instanceof Boolean) return value.toString();
    if (value instanceof Object[]) return json(Arrays.asList((Object[]) value));
    if (value instanceof List) {
      List<String> parts = new ArrayList<>();
      for (Object part : (List<?>) value) parts.add(json(part));
      return "[" + String.join(",", parts) + "]";
    }
    if (value instanceof Map) {
      List<String> parts = new ArrayList<>();
      for (Map.Entry<?, ?> part : ((Map<?, ?>) value).entrySet()) parts.add(json(part.getKey()) + ":" + json(part.getValue()));
      return "{" + String.join(",", parts) + "}";
    }
    StringBuilder text = new StringBuilder();
    for (char unit : String.valueOf(value).toCharArray()) text.append(String.format("\\u%04x", (int) unit));
    return "\"" + text + "\"";
  }
}
