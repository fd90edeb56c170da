package rejoinder.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text, by way of exact decimals, since Java's versions print and round fractions differently. */
final class Figures {

    private Figures() {}

    /** For people: 0.564. */
    static String three(double number) {
        return rounded(number, 3).toPlainString();
    }

    /** For people: 0.05. */
    static String two(double number) {
        return rounded(number, 2).toPlainString();
    }

    /** For programs: 0.563981. */
    static BigDecimal six(double number) {
        return rounded(number, 6);
    }

    private static BigDecimal rounded(double number, int digits) {
        return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN);
    }
}
