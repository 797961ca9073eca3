package dev.copydesk.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format, always as UTF-8; the stream stays open. */
@FunctionalInterface
public interface Reporter {
  /** Writes the whole report. */
  void write(Report report, OutputStream out) throws IOException;
}
