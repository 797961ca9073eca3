package dev.copydesk.report;

import dev.copydesk.rule.Evidence;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The report for people: by file, each finding with the words it is about, what bears it out, why
 * it matters and what to do; a summary last. Findings of a file that say the same are told once.
 */
final class TextReporter implements Reporter {
  private static final int MOST_PLACES = 8;

  private final Style style;
  private final Paint paint;

  TextReporter(Style style) {
    this.style = style;
    this.paint = new Paint(style.colour());
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Map<String, RuleInfo> rules = new HashMap<>();
    report.result().rules().forEach(rule -> rules.put(rule.id(), rule));
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (Finding finding : report.result().findings()) {
      byFile.computeIfAbsent(finding.where().path(), path -> new ArrayList<>()).add(finding);
    }
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      writer.append(paint.strong(Terminal.plain(file.getKey()))).append("\n");
      Set<String> explained = new HashSet<>();
      for (List<Finding> same : fold(file.getValue())) {
        RuleInfo rule = rules.get(same.get(0).rule());
        write(writer, same, rule, explained.add(same.get(0).rule()));
      }
    }
    writer.append(Summary.of(report)).append("\n");
    writer.flush();
  }

  private static Iterable<List<Finding>> fold(List<Finding> findings) {
    Map<String, List<Finding>> same = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String key = finding.rule() + "\n" + finding.severity() + "\n" + finding.message();
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
    }
    return same.values();
  }

  private void write(Writer out, List<Finding> same, RuleInfo rule, boolean explain)
      throws IOException {
    Finding finding = same.get(0);
    String level = paint.level(finding, Labels.of(finding) + "[" + finding.rule() + "]");
    out.append(level + paint.strong(": " + Terminal.plain(finding.message())) + "\n");
    int margin = Integer.toString(finding.where().start().line()).length();
    String blank = " ".repeat(margin + 1);
    out.append(blank + paint.faint("--> ") + Terminal.plain(Labels.place(finding.where())) + "\n");
    excerpt(out, finding, blank);
    if (same.size() > 1) {
      line(out, blank, "also", places(same.subList(1, same.size())));
    }
    for (Evidence evidence : finding.evidence()) {
      line(out, blank, "note", evidence(evidence, finding));
    }
    if (explain && rule != null) {
      line(out, blank, "why", rule.why());
    }
    String advice = finding.fixes().isEmpty() ? "" : finding.fixes().get(0).title();
    if (advice.isEmpty() && explain && rule != null) {
      advice = rule.advice();
    }
    if (!advice.isEmpty()) {
      line(out, blank, "help", advice);
    }
    if (explain) {
      line(out, blank, "docs", "copydesk explain " + finding.rule());
    }
    out.append("\n");
  }

  private void excerpt(Writer out, Finding finding, String blank) throws IOException {
    if (finding.where().excerpt().text().isBlank()) {
      return;
    }
    ExcerptView view =
        ExcerptView.of(finding.where().excerpt(), Math.max(40, style.width() - blank.length() - 2));
    String bar = paint.faint("|");
    out.append(blank + bar + "\n");
    out.append(paint.faint(Integer.toString(finding.where().start().line())) + " " + bar + " ");
    out.append(view.line() + "\n" + blank + bar + " " + " ".repeat(view.indent()));
    out.append(paint.level(finding, "^".repeat(view.carets())));
    int lines = finding.where().end().line() - finding.where().start().line();
    out.append(lines > 0 ? " to line " + finding.where().end().line() : "").append("\n");
  }

  private void line(Writer out, String blank, String label, String text) throws IOException {
    String head = label.length() < 4 ? label + ": " : label + ":";
    out.append(blank + paint.faint("= " + head) + " " + Terminal.plain(text) + "\n");
  }

  private static String places(List<Finding> more) {
    String places =
        more.stream()
            .limit(MOST_PLACES)
            .map(f -> (f.where().extracted() ? "paragraph " : "line ") + f.where().start().line())
            .collect(Collectors.joining(", "));
    int left = more.size() - MOST_PLACES;
    return left > 0 ? places + " and " + left + " more" : places;
  }

  private static String evidence(Evidence evidence, Finding finding) {
    boolean here = evidence.where().path().equals(finding.where().path());
    String where =
        !here
            ? Labels.place(evidence.where())
            : (evidence.where().extracted() ? "paragraph " : "line ")
                + evidence.where().start().line();
    return evidence.note() + " (" + where + ")";
  }
}
