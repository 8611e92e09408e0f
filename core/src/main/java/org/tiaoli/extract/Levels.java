package org.tiaoli.extract;

import java.util.List;

/** Knows the levels of administration, of which several may share one organ: 各区、县（市）人民政府. Immutable. */
final class Levels {

    /** The last characters of levels, three of each rank, from the lowest. */
    private static final String RANKS = "村乡镇县区旗市州盟省";

    private final Coordination coordination;
    private final WordList levels;
    private final WordList fronts;
    private final WordList others;
    private final WordList organs;

    Levels(Words words, Coordination coordination) {
        this.coordination = coordination;
        levels = words.list("coordination", "level");
        fronts = words.list("coordination", "front");
        others = words.list("coordination", "other");
        organs = words.list("coordination", "organ");
    }

    /** 市, 各县（市）: is the piece a level and nothing more? */
    boolean isLevel(String piece) {
        String name = bare(piece);
        return !name.isEmpty() && behindLevel(name).isEmpty();
    }

    /** 省、市, 各县（市）: does a printed name end in a level and nothing more? */
    boolean endsIn(String name) {
        List<String> pieces = coordination.pieces(name);
        return isLevel(pieces.get(pieces.size() - 1));
    }

    /** The piece behind {@code at} with whose organ a level at {@code at} goes; -1 where it stands for itself. */
    int sharesOrganWith(List<String> pieces, int at) {
        if (!isLevel(pieces.get(at))) {
            return -1;
        }
        int next = at + 1;
        while (next < pieces.size() && isLevel(pieces.get(next))) {
            next++;
        }
        return next < pieces.size() && hasOrgan(pieces.get(at), bare(pieces.get(next))) ? next : -1;
    }

    /** 县（市）人民政府; 县有关部门 and 县直部门 are others. */
    private boolean hasOrgan(String level, String name) {
        String organ = behindLevel(name);
        if (organ.length() == name.length() || organ.isEmpty()) {
            return false;
        }
        boolean one = !fronts.opens(level) && bare(level).length() == 1;
        boolean lower = rank(levels.at(name, 0)) < rank(levels.at(bare(level), 0));
        return organs.opens(organ) || (one || lower) && !others.opens(organ);
    }

    private static int rank(String level) {
        return level.isEmpty() ? 0 : RANKS.indexOf(level.charAt(level.length() - 1)) / 3;
    }

    private String bare(String piece) {
        String name = coordination.withoutJoint(piece);
        return name.substring(fronts.at(name, 0).length());
    }

    /** What stands behind the level and its bracket that open the name; the name itself where none does. */
    private String behindLevel(String name) {
        String rest = name.substring(levels.at(name, 0).length());
        boolean bracket = rest.length() < name.length() && (rest.startsWith("（") || rest.startsWith("("));
        int close = bracket ? Math.max(rest.indexOf('）'), rest.indexOf(')')) : -1;
        return rest.substring(close + 1);
    }
}
