package rejoinder.attribution;

import java.util.Properties;

/**
 * From the model's two probabilities to the share of such attributions that are right: logistic regression on
 * development data (Platt, "Probabilistic Outputs for Support Vector Machines", 1999). Immutable.
 *
 * @param cue weight of the cue's log-odds
 * @param arguments weight of the labelling's log-probability
 * @param constant what is added
 */
record Calibration(double cue, double arguments, double constant) {

    private static final double SURE = 1e-6;

    static Calibration of(Properties manifest) {
        return new Calibration(
                Double.parseDouble(manifest.getProperty("confidence.cue", "1")),
                Double.parseDouble(manifest.getProperty("confidence.arguments", "1")),
                Double.parseDouble(manifest.getProperty("confidence.constant", "0")));
    }

    double confidence(double cueProbability, double argumentsLogProbability) {
        double p = Math.max(SURE, Math.min(1 - SURE, cueProbability));
        double score = cue * Math.log(p / (1 - p)) + arguments * Math.max(-20, argumentsLogProbability) + constant;
        double share = 1 / (1 + Math.exp(-score));
        return Math.round(share * 1000) / 1000.0;
    }
}
