package org.tiaoli.search;

import org.tiaoli.QuerySyntaxException;

/** A place in a query that moves on as it is read; full-width marks count as their half-width forms. */
final class Cursor {

    private static final String WIDE = "：（）“”［］｛｝＋－！＞＜≥≤＝＊　";
    private static final String PLAIN = ":()\"\"[]{}+-!><><=* ";

    private final String query;
    private int at;

    Cursor(String query) {
        this.query = query;
    }

    int position() {
        return at;
    }

    boolean atEnd() {
        return at >= query.length();
    }

    /** The next character in its plain form; 0 at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        int place = at + ahead;
        return place < query.length() ? plain(query.charAt(place)) : 0;
    }

    private static char plain(char c) {
        int wide = WIDE.indexOf(c);
        return wide >= 0 ? PLAIN.charAt(wide) : c;
    }

    /** Is the next character one printed as two, ≥ for {@code >=}? */
    boolean atJoinedSign() {
        return !atEnd() && (query.charAt(at) == '≥' || query.charAt(at) == '≤');
    }

    void next() {
        at++;
    }

    boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    void skipSpace() {
        while (!atEnd() && isSpace(query.charAt(at))) {
            at++;
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Takes the operator {@code name} if it stands here as a word of its own. */
    boolean takeOperator(String name) {
        if (!atOperator(name)) {
            return false;
        }
        at += name.length();
        return true;
    }

    boolean atOperator(String name) {
        if (!query.startsWith(name, at)) {
            return false;
        }
        char behind = peek(name.length());
        boolean sign = !Character.isLetter(name.charAt(0));
        return sign || behind == 0 || behind == '(' || behind == ')' || behind == '"' || isSpace(behind);
    }

    /**
     * The words up to the closing quotation mark; the opening one has been taken. A plain mark is closed by a plain one,
     * so that Chinese ones may stand inside.
     */
    String quoted() {
        int open = at - 1;
        boolean plain = query.charAt(open) == '"';
        StringBuilder words = new StringBuilder();
        while (!atEnd() && (peek() != '"' || (plain && query.charAt(at) != '"'))) {
            if (peek() == '\\' && at + 1 < query.length()) {
                at++;
            }
            words.append(query.charAt(at++));
        }
        if (!take('"')) {
            throw new QuerySyntaxException(query, open, "this quotation mark is never closed.");
        }
        return words.toString();
    }

    /**
     * A word without quotation marks: up to a space, a colon, a quotation mark or a bracket that is not its own. A
     * bracket that opens behind a character and closes before the next space is its own: 第九条第（一）项.
     */
    String word() {
        StringBuilder word = new StringBuilder();
        int open = 0;
        while (!atEnd()) {
            char c = peek();
            if (isSpace(c) || c == '"' || c == ':' || (c == ')' && open == 0)) {
                break;
            }
            if (c == '(') {
                if (word.length() == 0 || !closesInside()) {
                    break;
                }
                open++;
            } else if (c == ')') {
                open--;
            } else if (c == '\\' && at + 1 < query.length()) {
                at++;
            }
            word.append(query.charAt(at++));
        }
        return word.toString();
    }

    private boolean closesInside() {
        for (int i = 1; at + i < query.length(); i++) {
            char c = peek(i);
            if (c == ')') {
                return true;
            }
            if (isSpace(c) || c == '"' || c == ':' || c == '(') {
                return false;
            }
        }
        return false;
    }

    /** A bound of a range: up to a space or a closing bracket. */
    String bound() {
        int from = at;
        while (!atEnd() && !isSpace(peek()) && peek() != ']' && peek() != '}') {
            at++;
        }
        return query.substring(from, at);
    }

    QuerySyntaxException error(int position, String problem) {
        return new QuerySyntaxException(query, position, problem);
    }

    QuerySyntaxException error(String problem) {
        return error(Math.min(at, query.length()), problem);
    }
}
