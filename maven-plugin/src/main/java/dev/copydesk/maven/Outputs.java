package dev.copydesk.maven;

import dev.copydesk.report.Report;
import dev.copydesk.report.Reporter;
import dev.copydesk.report.Reporters;
import dev.copydesk.report.Style;
import dev.copydesk.rule.DidYouMean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports of a run: the format of each, by the file that it is written to. */
record Outputs(Map<Path, String> formats) {

  /** A SARIF file, and further formats as {@code NAME=FILE}, counted from a folder. */
  static Outputs of(Path sarif, List<String> further, Path basedir) throws MojoExecutionException {
    Map<Path, String> formats = new LinkedHashMap<>();
    formats.put(sarif, "sarif");
    for (String format : further) {
      int equals = format.indexOf('=');
      String name = (equals < 0 ? format : format.substring(0, equals)).strip();
      if (!Reporters.names().contains(name)) {
        throw new MojoExecutionException(
            "unknown format \"" + name + "\"" + DidYouMean.hint(name, Reporters.names()));
      }
      String file = equals < 0 ? "" : format.substring(equals + 1).strip();
      if (file.isEmpty()) {
        throw new MojoExecutionException(
            "reports wants FORMAT=FILE, as in junit=target/copydesk/junit.xml, not \""
                + format
                + "\"");
      }
      formats.put(basedir.resolve(file), name);
    }
    return new Outputs(formats);
  }

  void write(Report report) throws MojoExecutionException {
    for (Map.Entry<Path, String> output : formats.entrySet()) {
      Path file = output.getKey().toAbsolutePath();
      Reporter reporter = Reporters.find(output.getValue(), Style.plain()).orElseThrow();
      try {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
          reporter.write(report, out);
        }
      } catch (IOException e) {
        throw new MojoExecutionException("cannot write " + file + ": " + e.getMessage(), e);
      }
    }
  }
}
