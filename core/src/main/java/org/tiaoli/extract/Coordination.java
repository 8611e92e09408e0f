package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts coordinate names at what joins them: 、, 和, 以及. Immutable. */
final class Coordination {

    private static final String OPENING = "（(“";
    private static final String CLOSING = "）)”";

    private final WordList joints;
    private final WordList noJoints;
    private final WordList attributes;
    private final Pattern unitOf;
    private final Pattern countedUp;

    Coordination(Words words) {
        joints = words.list("coordination", "joint");
        noJoints = words.list("coordination", "no-joint");
        attributes = words.list("coordination", "attribute");
        unitOf = Pattern.compile("^" + words.list("coordination", "unit").regex() + "的");
        String counted = words.list("coordination", "counted").regex();
        countedUp = Pattern.compile("等[\\p{IsHan}]{0,4}?" + counted + "(?:[、和]" + counted + ")?$");
    }

    /** The pieces of a phrase; each keeps the mark or word that joins it to the next. */
    List<String> pieces(String printed) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int depth = 0;
        int modifier = modifierEnd(printed, 0);
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (depth > 0 || i == from || i < modifier) {
                continue;
            }
            int joint = jointAt(printed, i);
            if (joint > 0) {
                pieces.add(printed.substring(from, i + joint));
                from = i + joint;
                modifier = modifierEnd(printed, from);
                i += joint - 1;
            }
        }
        pieces.add(printed.substring(from));
        return pieces;
    }

    /** 与买方或者卖方有关系的人员: what modifies a name is not cut. */
    private int modifierEnd(String printed, int from) {
        return attributes.opens(printed, from) && !noJoints.opens(printed, from) ? printed.indexOf('的', from) : -1;
    }

    private int jointAt(String text, int at) {
        String joint = joints.at(text, at);
        boolean inside = joint.length() != 1 || joint.equals("、") || at + 1 < text.length();
        return inside && !noJoints.opens(text, at) ? joint.length() : 0;
    }

    /** A piece without what joins it to the next. */
    String withoutJoint(String piece) {
        int end = piece.length();
        String joint = joints.before(piece, 0, end);
        while (!joint.isEmpty() && joint.length() < end) {
            end -= joint.length();
            joint = joints.before(piece, 0, end);
        }
        return piece.substring(0, end);
    }

    /** 各院部和部门的领导干部: is the piece a plain unit that only modifies what follows? */
    boolean isUnitOf(String piece) {
        return unitOf.matcher(piece).find();
    }

    /** 公安、财政等部门: is something counted up and summed in the last word? */
    boolean isCountedUp(String printed) {
        return countedUp.matcher(printed).find();
    }

    /** What is counted up, without the word that sums it. */
    String counted(String printed) {
        return countedUp.matcher(printed).replaceFirst("");
    }
}
