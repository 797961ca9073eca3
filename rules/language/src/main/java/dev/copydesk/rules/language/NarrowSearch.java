package dev.copydesk.rules.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.BeamSearch;
import org.languagetool.JLanguageTool;
import org.languagetool.broker.DefaultResourceDataBroker;
import org.languagetool.broker.ResourceDataBroker;

/**
 * Hands out the models of the phrase analysis told to follow the likeliest reading of a sentence
 * only. By default they follow up to ten, which takes most of LanguageTool's time and changes no
 * finding.
 */
final class NarrowSearch extends DefaultResourceDataBroker {
  private static final Set<String> MODELS = Set.of("/en-pos-maxent.bin", "/en-chunker.bin");
  private static final String MANIFEST = "manifest.properties";
  private static final String READINGS = "1";

  private NarrowSearch() {}

  /** Makes something that loads models. */
  static <T> T with(Supplier<T> maker) {
    synchronized (NarrowSearch.class) {
      ResourceDataBroker usual = JLanguageTool.getDataBroker();
      JLanguageTool.setDataBroker(new NarrowSearch());
      try {
        return maker.get();
      } finally {
        JLanguageTool.setDataBroker(usual);
      }
    }
  }

  @Override
  public InputStream getAsStream(String path) {
    InputStream model = super.getAsStream(path);
    return model != null && MODELS.contains(path) ? narrowed(model) : model;
  }

  private static InputStream narrowed(InputStream model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(model);
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(MANIFEST)) {
          Properties manifest = new Properties();
          manifest.load(in);
          manifest.setProperty(BeamSearch.BEAM_SIZE_PARAMETER, READINGS);
          manifest.store(out, null);
        } else {
          in.transferTo(out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
