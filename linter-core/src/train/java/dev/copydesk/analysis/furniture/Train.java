package dev.copydesk.analysis.furniture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Learns the weights of {@link Model} from labelled lines and prints them. Arguments: a folder with
 * {@code gold.jsonl} and {@code docs/}, how many false flags per 1,000 lines of the story the model
 * may add, and folders of published stories without furniture. The figures go to the error stream; they are cross-validated by site.
 */
final class Train {
  private static final int FOLDS = 10;
  private static final int ROUNDS = 400;
  private static final double STORY_WEIGHT = 0.1;
  private static final double OWN_WEIGHT = 0.5;
  private static final Set<String> OWN = Set.of("meta", "caption", "mixed");
  private static final double RATE = 1;
  private static final double RIDGE = 1e-3;

  /** A line that the model is asked about; {@code weight} is 0 where nobody knows what it is. */
  private record Sample(double[] values, String label, double weight, int fold, int document) {
    boolean clutter() {
      return label.equals("clutter");
    }

    boolean article() {
      return label.equals("article");
    }
  }

  /** What was flagged: right, wrong, and lines of each other kind. */
  private final class Tally {
    final Set<Integer> cleanHit = new HashSet<>();
    int right;
    int wrong;
    int own;
    int unsure;

    void add(String label, int document) {
      switch (label) {
        case "clutter" -> right++;
        case "article" -> {
          wrong++;
          if (clean.contains(document)) {
            cleanHit.add(document);
          }
        }
        case "unsure" -> unsure++;
        default -> own++;
      }
    }

    void report(String what) {
      double precision = (double) right / Math.max(1, right + wrong);
      double recall = (double) right / clutter;
      double all = Math.max(1, right + wrong + own);
      System.err.printf(
          Locale.ROOT,
          "%s: F1 %.3f (precision %.3f, recall %.3f), %.1f false per 1,000 lines, clean documents"
              + " hit %.3f, other lines %.3f, unsure ones included %.3f%n",
          what,
          2 * precision * recall / (precision + recall),
          precision,
          recall,
          1000.0 * wrong / story,
          (double) cleanHit.size() / clean.size(),
          own / all,
          (own + unsure) / (all + unsure));
    }
  }

  private final List<Sample> samples = new ArrayList<>();
  private final Map<String, Integer> pages = new HashMap<>();
  private final Set<Integer> clean = new HashSet<>();
  private final List<Sample> settled = new ArrayList<>();
  private int documents;
  private int clutter;
  private int story;

  private Train() {}

  public static void main(String[] arguments) throws Exception {
    List<Path> stories = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      stories.add(Path.of(arguments[i]));
    }
    new Train().run(Path.of(arguments[0]), Double.parseDouble(arguments[1]), stories);
  }

  private void run(Path folder, double allowed, List<Path> stories) throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode row = json.readTree(line);
      if (row.path("lang").asText().equals("en") && !row.path("extractor").asText().equals("html-text")) {
        rows.add(row);
        pages.merge(row.path("page").asText(), 1, Integer::sum);
      }
    }
    for (JsonNode row : rows) {
      read(row, folder);
    }
    for (Path path : stories) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          readStory(file);
        }
      }
    }
    double[] scores = new double[samples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      Model model = fit(fold);
      for (int i = 0; i < scores.length; i++) {
        if (samples.get(i).fold() == fold) {
          scores[i] = model.score(samples.get(i).values());
        }
      }
    }
    double threshold = threshold(scores, allowed);
    print(weights(-1), threshold);
  }

  private void read(JsonNode row, Path folder) throws Exception {
    Map<Integer, String> labels = new HashMap<>();
    row.path("lines").forEach(l -> labels.put(l.path("line").asInt(), l.path("label").asText()));
    String name = Path.of(row.path("doc").asText()).getFileName().toString();
    List<Article> articles = new ArrayList<>();
    new ArticleReaders().read(InputFile.of(folder.resolve("docs").resolve(name)), articles::add);
    Article article = articles.get(0);
    List<Line> lines = PageParts.lines(article);
    Verdicts verdicts = new Verdicts(lines, new Body(lines), true);
    int fold = Math.floorMod(row.path("domain").asText().hashCode(), FOLDS);
    double weight = 1.0 / pages.get(row.path("page").asText());
    int document = documents++;
    int clutterBefore = clutter;
    int storyBefore = story;
    for (int i = 0; i < lines.size(); i++) {
      String label =
          labels.getOrDefault(
              article.locate(article.blocks().get(i).span()).start().line(), "unsure");
      clutter += label.equals("clutter") ? 1 : 0;
      story += label.equals("article") ? 1 : 0;
      if (verdicts.wasSettled(i)) {
        settled.add(new Sample(new double[0], label, 0, fold, document));
      } else if (verdicts.isOpen(i)) {
        double share = label.equals("unsure") ? 0 : OWN.contains(label) ? OWN_WEIGHT : 1;
        samples.add(
            new Sample(verdicts.features().of(i), label, share * weight, fold, document));
      }
    }
    if (clutter == clutterBefore && story > storyBefore) {
      clean.add(document);
    }
  }

  /** A published story: whatever wording does not settle is taken for story. */
  private void readStory(Path file) throws Exception {
    List<Article> articles = new ArrayList<>();
    new ArticleReaders().read(InputFile.of(file), articles::add);
    List<Line> lines = PageParts.lines(articles.get(0));
    Verdicts verdicts = new Verdicts(lines, new Body(lines), true);
    int fold = Math.floorMod(file.getFileName().toString().hashCode(), FOLDS);
    for (int i = 0; i < lines.size(); i++) {
      if (!verdicts.wasSettled(i) && verdicts.isOpen(i)) {
        samples.add(new Sample(verdicts.features().of(i), "story", STORY_WEIGHT, fold, -1));
      }
    }
  }

  private Model fit(int leftOut) {
    double[] weights = weights(leftOut);
    double[] plain = java.util.Arrays.copyOf(weights, weights.length - 1);
    return new Model(plain, weights[weights.length - 1], 1);
  }

  /** Gradient descent; the last value is the bias. */
  private double[] weights(int leftOut) {
    int n = Feature.values().length;
    double[] weights = new double[n + 1];
    double[] speed = new double[n + 1];
    double total = 0;
    for (Sample sample : samples) {
      total += sample.fold() == leftOut ? 0 : sample.weight();
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[n + 1];
      for (Sample sample : samples) {
        if (sample.fold() == leftOut) {
          continue;
        }
        double sum = weights[n];
        for (int i = 0; i < n; i++) {
          sum += weights[i] * sample.values()[i];
        }
        double error = (1 / (1 + Math.exp(-sum)) - (sample.clutter() ? 1 : 0)) * sample.weight();
        for (int i = 0; i < n; i++) {
          slope[i] += error * sample.values()[i];
        }
        slope[n] += error;
      }
      for (int i = 0; i <= n; i++) {
        double pull = i < n ? RIDGE * weights[i] : 0;
        speed[i] = 0.9 * speed[i] - RATE * (slope[i] / total + pull);
        weights[i] += speed[i];
      }
    }
    return weights;
  }

  private double threshold(double[] scores, double allowed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> scores[i]).reversed());
    Tally tally = new Tally();
    settled.forEach(sample -> tally.add(sample.label(), sample.document()));
    tally.report("wording and place alone");
    int wrong = 0;
    double threshold = 1;
    for (int i : order) {
      Sample sample = samples.get(i);
      if (sample.article() && 1000.0 * ++wrong / story > allowed) {
        break;
      }
      if (sample.document() >= 0) {
        tally.add(sample.label(), sample.document());
      }
      threshold = scores[i];
    }
    tally.report("with the model, cross-validated");
    return threshold;
  }

  private static void print(double[] weights, double threshold) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("# Weights of the features of a line. Written by Train; do not edit.");
    out.printf(Locale.ROOT, "threshold\t%.3f%n", threshold);
    out.printf(Locale.ROOT, "bias\t%.3f%n", weights[weights.length - 1]);
    List<Feature> features = new ArrayList<>(List.of(Feature.values()));
    Collections.sort(features);
    for (Feature feature : features) {
      String name = feature.name().toLowerCase(Locale.ROOT);
      out.printf(Locale.ROOT, "%s\t%.3f%n", name, weights[feature.index()]);
    }
  }
}
