package org.tiaoli.ingest.internal.ocr;

/** Page numbers in rising order, for messages: {@code pages 2, 5-7}; not thread-safe. */
final class PageNumbers {

    private static final int MOST_RANGES = 40;

    private final StringBuilder ranges = new StringBuilder();
    private int count;
    private int told;
    private int first;
    private int last;

    void add(int page) {
        if (count > 0 && page == last + 1) {
            last = page;
        } else {
            close();
            first = page;
            last = page;
        }
        count++;
    }

    private void close() {
        if (count == 0) {
            return;
        }
        told++;
        if (told <= MOST_RANGES) {
            ranges.append(range());
        } else if (told == MOST_RANGES + 1) {
            ranges.append(" …");
        }
    }

    private String range() {
        String comma = ranges.isEmpty() ? "" : ", ";
        return comma + first + (last == first ? "" : (last == first + 1 ? ", " : "-") + last);
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    @Override
    public String toString() {
        String open = told < MOST_RANGES ? range() : " …";
        return (count == 1 ? "page " : "pages ") + ranges + open;
    }
}
