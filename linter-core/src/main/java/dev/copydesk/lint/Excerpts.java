package dev.copydesk.lint;

import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import dev.copydesk.rule.Finding;
import dev.copydesk.text.Excerpt;
import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives the findings of corpus rules their words and the lines on which they stand. While all
 * articles are at hand nobody knows which places will be shown, and the words of all would fill the
 * memory; so the files of the few that are shown are read again, one at a time. A file that has
 * changed or gone in the meantime leaves its findings as they are.
 */
public final class Excerpts {
  private final ArticleReaders readers;
  private final Map<String, InputFile> files = new HashMap<>();

  /** Excerpts from these files. */
  public Excerpts(ArticleReaders readers, Collection<InputFile> files) {
    this.readers = readers;
    files.forEach(file -> this.files.put(file.path(), file));
  }

  /** The same findings with the words and the line at every place. */
  public List<Finding> in(List<Finding> bare) {
    SortedMap<String, Map<Location, Location>> byPath = new TreeMap<>();
    bare.forEach(finding -> note(finding, byPath));
    byPath.forEach(this::read);
    return bare.stream()
        .map(
            finding -> isComplete(finding) ? finding : finding.at(place -> complete(place, byPath)))
        .toList();
  }

  private static boolean isBare(Location place) {
    return place.excerpt().equals(Excerpt.NONE) && !place.span().isEmpty();
  }

  private static boolean isComplete(Finding finding) {
    return !isBare(finding.where())
        && finding.evidence().stream().noneMatch(e -> isBare(e.where()));
  }

  private static void note(Finding finding, Map<String, Map<Location, Location>> byPath) {
    List<Location> places = new ArrayList<>(List.of(finding.where()));
    finding.evidence().forEach(evidence -> places.add(evidence.where()));
    for (Location place : places) {
      if (isBare(place)) {
        byPath.computeIfAbsent(place.path(), path -> new HashMap<>()).put(place, place);
      }
    }
  }

  private void read(String path, Map<Location, Location> places) {
    Optional<Source> source = source(path);
    if (source.isPresent()) {
      places.replaceAll((bare, same) -> located(source.get(), bare));
    }
  }

  private Optional<Source> source(String path) {
    try {
      InputFile file = files.get(path);
      return file == null ? Optional.empty() : readers.source(file);
    } catch (IOException | UnreadableFileException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Location located(Source source, Location bare) {
    boolean same =
        bare.span().end() <= source.text().length()
            && source.text().startsWith(bare.text(), bare.span().start())
            && source.position(bare.span().end()).equals(bare.end());
    return same ? source.locate(bare.span()) : bare;
  }

  private static Location complete(Location place, Map<String, Map<Location, Location>> byPath) {
    return byPath.getOrDefault(place.path(), Map.of()).getOrDefault(place, place);
  }
}
