package dev.undertone.lab.fit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Minimises a smooth function of many variables: the limited-memory quasi-Newton method of Liu and Nocedal ("On the limited
 * memory BFGS method for large scale optimization", Mathematical Programming 45, 1989), with a step that is halved until the
 * function falls enough (Armijo).
 *
 * <p>Deterministic: the same function and start give the same minimum, bit for bit.
 */
final class Lbfgs {
    private static final int MEMORY = 10;
    private static final int MOST_ITERATIONS = 300;
    private static final int MOST_HALVINGS = 40;
    /** The least part of the fall that the slope promises. */
    private static final double ENOUGH = 1e-4;
    /** Below this fall, as a part of the value, the minimum is reached. */
    private static final double STILL = 1e-10;

    /** A function and its gradient. */
    interface Smooth {
        /**
         * Returns the value at a point.
         *
         * @param at the point
         * @param gradient receives the gradient; of the same length
         */
        double value(double[] at, double[] gradient);
    }

    /** A step that was taken: how far the point moved, and how the gradient changed with it. */
    private static final class Step {
        private final double[] moved;
        private final double[] bent;
        private final double curvature;

        Step(double[] moved, double[] bent, double curvature) {
            this.moved = moved;
            this.bent = bent;
            this.curvature = curvature;
        }
    }

    private Lbfgs() {}

    /** Returns the point at which {@code function} is least, as seen from {@code start}. */
    static double[] minimise(Smooth function, double[] start) {
        double[] point = start.clone();
        double[] gradient = new double[point.length];
        double value = function.value(point, gradient);
        Deque<Step> steps = new ArrayDeque<>();
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            double[] direction = direction(gradient, steps);
            double slope = dot(direction, gradient);
            if (!(slope < 0)) {
                return point;
            }
            double[] next = new double[point.length];
            double[] nextGradient = new double[point.length];
            double nextValue = Double.NaN;
            double length = steps.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
            for (int halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
                for (int i = 0; i < point.length; i++) {
                    next[i] = point[i] + length * direction[i];
                }
                nextValue = function.value(next, nextGradient);
                if (nextValue <= value + ENOUGH * length * slope) {
                    break;
                }
            }
            if (!(nextValue < value)) {
                return point;
            }
            remember(steps, difference(next, point), difference(nextGradient, gradient));
            boolean still = value - nextValue <= STILL * Math.max(1, Math.abs(value));
            point = next;
            gradient = nextGradient;
            value = nextValue;
            if (still) {
                return point;
            }
        }
        return point;
    }

    /** Returns the direction downwards, bent by what the last steps told of the curvature. */
    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] direction = gradient.clone();
        double[] shares = new double[steps.size()];
        int s = 0;
        for (Step step : steps) {
            shares[s] = dot(step.moved, direction) / step.curvature;
            add(direction, -shares[s], step.bent);
            s++;
        }
        if (!steps.isEmpty()) {
            Step last = steps.getFirst();
            double scale = last.curvature / dot(last.bent, last.bent);
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
        for (var oldestFirst = steps.descendingIterator(); oldestFirst.hasNext(); ) {
            Step step = oldestFirst.next();
            s--;
            add(direction, shares[s] - dot(step.bent, direction) / step.curvature, step.moved);
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -direction[i];
        }
        return direction;
    }

    /** Puts a step in front, unless the function bends downwards along it. */
    private static void remember(Deque<Step> steps, double[] moved, double[] bent) {
        double curvature = dot(moved, bent);
        if (curvature <= 1e-12 * dot(bent, bent)) {
            return;
        }
        steps.addFirst(new Step(moved, bent, curvature));
        if (steps.size() > MEMORY) {
            steps.removeLast();
        }
    }

    private static double[] difference(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    private static void add(double[] to, double times, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
