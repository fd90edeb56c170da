package rejoinder.attribution;

import java.util.Arrays;

/**
 * Turns points so that their first numbers tell them apart best. The directions are those of the covariance, found by
 * Jacobi's rotations: slow, and the same on every machine.
 */
final class PrincipalComponents {

    private static final int SWEEPS = 12;

    private PrincipalComponents() {}

    /** Centres the rows and turns them in place, the widest direction first. */
    static void turn(double[][] rows) {
        centre(rows);
        double[][] matrix = covariance(rows);
        double[][] axes = axes(matrix);
        for (double[] row : rows) {
            double[] turned = new double[row.length];
            for (int a = 0; a < axes.length; a++) {
                for (int i = 0; i < row.length; i++) {
                    turned[a] += axes[a][i] * row[i];
                }
            }
            System.arraycopy(turned, 0, row, 0, row.length);
        }
    }

    private static void centre(double[][] rows) {
        for (int i = 0; i < rows[0].length; i++) {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[i];
            }
            for (double[] row : rows) {
                row[i] -= sum / rows.length;
            }
        }
    }

    private static double[][] covariance(double[][] rows) {
        int width = rows[0].length;
        double[][] matrix = new double[width][width];
        for (double[] row : rows) {
            for (int i = 0; i < width; i++) {
                for (int j = 0; j < width; j++) {
                    matrix[i][j] += row[i] * row[j] / rows.length;
                }
            }
        }
        return matrix;
    }

    /** Rows of unit length, the one with the largest variance first; the matrix is used up. */
    private static double[][] axes(double[][] matrix) {
        int width = matrix.length;
        double[][] axes = new double[width][width];
        for (int i = 0; i < width; i++) {
            axes[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < width; p++) {
                for (int q = p + 1; q < width; q++) {
                    rotate(matrix, axes, p, q);
                }
            }
        }
        Integer[] order = new Integer[width];
        for (int i = 0; i < width; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(matrix[b][b], matrix[a][a]));
        double[][] sorted = new double[width][];
        for (int i = 0; i < width; i++) {
            sorted[i] = axes[order[i]];
        }
        return sorted;
    }

    /** Brings the number at p and q to nothing. */
    private static void rotate(double[][] matrix, double[][] axes, int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < matrix.length; k++) {
            double kp = matrix[k][p];
            double kq = matrix[k][q];
            matrix[k][p] = c * kp - s * kq;
            matrix[k][q] = s * kp + c * kq;
        }
        turn(matrix[p], matrix[q], c, s);
        turn(axes[p], axes[q], c, s);
    }

    private static void turn(double[] p, double[] q, double c, double s) {
        for (int k = 0; k < p.length; k++) {
            double pk = p[k];
            p[k] = c * pk - s * q[k];
            q[k] = s * pk + c * q[k];
        }
    }
}
