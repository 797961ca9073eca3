package dev.copydesk.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What was deleted from an ODT document is kept in it; Tika's parser would read it as text. */
final class TrackedChanges {
  private static final String OPEN = "<text:tracked-changes";
  private static final String CLOSE = "</text:tracked-changes>";

  private TrackedChanges() {}

  /** The document without its deleted text; the same bytes where there is none. */
  static byte[] drop(byte[] odt) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    boolean dropped = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(odt));
        ZipOutputStream out = new ZipOutputStream(kept)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().endsWith(".xml") && !entry.getName().equals("mimetype")) {
          continue;
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int start = entry.getName().equals("content.xml") ? text.indexOf(OPEN) : -1;
        int end = start < 0 ? -1 : text.indexOf(CLOSE, start);
        if (end >= 0) {
          text = text.substring(0, start) + text.substring(end + CLOSE.length());
          dropped = true;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return dropped ? kept.toByteArray() : odt;
  }
}
