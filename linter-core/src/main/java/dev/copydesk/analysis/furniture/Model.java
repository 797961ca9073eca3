package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.WordList;
import java.util.List;
import java.util.Locale;

/**
 * How much each feature weighs: a logistic regression, trained by {@code Train} in {@code
 * src/train} and kept as {@code weights.tsv}.
 */
final class Model {
  private static final List<Feature> FEATURES = List.of(Feature.values());
  private static final Model LEARNED = read();

  private final double[] weights;
  private final double bias;
  private final double threshold;

  Model(double[] weights, double bias, double threshold) {
    this.weights = weights.clone();
    this.bias = bias;
    this.threshold = threshold;
  }

  /** The weights that were learned. */
  static Model learned() {
    return LEARNED;
  }

  /** Whether a line with these features is furniture. */
  boolean accepts(double[] features) {
    return score(features) >= threshold;
  }

  /** The likelihood that a line with these features is furniture, 0 to 1. */
  double score(double[] features) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The feature that speaks most for furniture. */
  Feature chief(double[] features) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      if (weights[i] * features[i] > weights[best] * features[best]) {
        best = i;
      }
    }
    return FEATURES.get(best);
  }

  private static Model read() {
    double[] weights = new double[Feature.values().length];
    double bias = 0;
    double threshold = 1;
    for (String line : WordList.lines(Model.class, "weights.tsv")) {
      String[] cells = line.split("\t", -1);
      double value = Double.parseDouble(cells[1]);
      switch (cells[0]) {
        case "bias" -> bias = value;
        case "threshold" -> threshold = value;
        default -> weights[Feature.valueOf(cells[0].toUpperCase(Locale.ROOT)).index()] = value;
      }
    }
    return new Model(weights, bias, threshold);
  }
}
