package dev.copydesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.copydesk.rule.DidYouMean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows under named columns, to be read by people or programs. */
record Table(List<String> columns, List<List<String>> rows) {
  static final List<String> FORMATS = List.of("text", "json", "csv");
  private static final int WIDEST_COLUMN = 40;

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static void checkFormat(String format) {
    if (!FORMATS.contains(format)) {
      throw new UsageException(
          "unknown format \"" + format + "\"" + DidYouMean.hint(format, FORMATS));
    }
  }

  void print(String format, PrintStream out) throws IOException {
    switch (format) {
      case "json" -> out.print(json());
      case "csv" -> out.print(csv());
      default -> out.print(text());
    }
  }

  /** Columns side by side, the last one as long as it likes. */
  private String text() {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST_COLUMN, Math.max(widths[i], row.get(i).length()));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()) + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String csv() {
    StringBuilder csv = new StringBuilder(line(columns));
    rows.forEach(row -> csv.append(line(row)));
    return csv.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Table::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Writes JSON with two blanks for each level. */
  static JsonGenerator generator(StringWriter text) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    JsonGenerator json = new JsonFactory().createGenerator(text);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    return json;
  }

  private String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      json.writeStartArray();
      for (List<String> row : rows) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
          json.writeStringField(columns.get(i), row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.append("\n").toString();
  }

  static List<String> row(String... cells) {
    return Arrays.asList(cells);
  }
}
