package org.tiaoli.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The pairs of the greatest total weight in which no left or right end occurs twice; exact.
 *
 * <p>Successive shortest augmenting paths over the edges that there are (the Hungarian method on a sparse graph). An end
 * without a worthwhile partner stays alone: only edges of positive weight are taken.
 */
final class Assignment {

    /** A possible pair. */
    record Edge(int left, int right, double weight) {}

    private record Reached(double distance, int column) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int byDistance = Double.compare(distance, other.distance);
            return byDistance != 0 ? byDistance : Integer.compare(column, other.column);
        }
    }

    private final int columns;
    private final List<List<Edge>> edges;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] columnOf;
    private final int[] rowOf;

    private Assignment(int lefts, int rights, List<Edge> all) {
        // every row has a column of its own behind the real ones, which stands for staying alone
        this.columns = rights + lefts;
        this.edges = new ArrayList<>();
        for (int i = 0; i < lefts; i++) {
            edges.add(new ArrayList<>(List.of(new Edge(i, rights + i, 0))));
        }
        for (Edge edge : all) {
            if (edge.weight > 0) {
                edges.get(edge.left).add(edge);
            }
        }
        rowPrice = new double[lefts];
        columnPrice = new double[columns];
        columnOf = new int[lefts];
        rowOf = new int[columns];
        Arrays.fill(columnOf, -1);
        Arrays.fill(rowOf, -1);
    }

    /**
     * For each left end its right end, or -1.
     *
     * @param lefts  number of left ends
     * @param rights number of right ends
     * @param edges  possible pairs, no pair twice
     */
    static int[] best(int lefts, int rights, List<Edge> edges) {
        Assignment assignment = new Assignment(lefts, rights, edges);
        for (int i = 0; i < lefts; i++) {
            assignment.rowPrice[i] = assignment.edges.get(i).stream()
                    .mapToDouble(e -> -e.weight)
                    .min()
                    .orElse(0);
        }
        for (int i = 0; i < lefts; i++) {
            assignment.augment(i);
        }
        int[] result = new int[lefts];
        for (int i = 0; i < lefts; i++) {
            result[i] = assignment.columnOf[i] < rights ? assignment.columnOf[i] : -1;
        }
        return result;
    }

    private void augment(int start) {
        double[] distance = new double[columns];
        int[] from = new int[columns];
        boolean[] done = new boolean[columns];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        List<Integer> settled = new ArrayList<>();
        PriorityQueue<Reached> open = new PriorityQueue<>();
        relax(start, 0, distance, from, done, open);
        int free = -1;
        while (free < 0) {
            Reached next = open.remove();
            if (done[next.column]) {
                continue;
            }
            done[next.column] = true;
            if (rowOf[next.column] < 0) {
                free = next.column;
            } else {
                settled.add(next.column);
                relax(rowOf[next.column], next.distance, distance, from, done, open);
            }
        }
        double length = distance[free];
        rowPrice[start] += length;
        for (int column : settled) {
            columnPrice[column] += distance[column] - length;
            rowPrice[rowOf[column]] += length - distance[column];
        }
        for (int column = free; ; ) {
            int row = from[column];
            int before = columnOf[row];
            columnOf[row] = column;
            rowOf[column] = row;
            if (row == start) {
                return;
            }
            column = before;
        }
    }

    private void relax(
            int row, double base, double[] distance, int[] from, boolean[] done, PriorityQueue<Reached> open) {
        for (Edge edge : edges.get(row)) {
            int column = edge.right;
            double through = base - edge.weight - rowPrice[row] - columnPrice[column];
            if (!done[column] && through < distance[column]) {
                distance[column] = through;
                from[column] = row;
                open.add(new Reached(through, column));
            }
        }
    }
}
