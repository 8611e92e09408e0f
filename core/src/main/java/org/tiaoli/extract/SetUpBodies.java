package org.tiaoli.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.tiaoli.extract.Sentence.Clause;

/**
 * Tells who acts behind the clauses that set up a body: 公司成立领导小组，书记任组长，统筹协调….
 *
 * <p>The body does, and neither who set it up nor who holds an office of it. Immutable.
 */
final class SetUpBodies {

    /** 成立采购工作领导小组: group 1 the body. */
    private final Form setUp;

    /** 任组长, 设在宣传部: what is said of a body, and of nobody who acts. */
    private final Form office;

    SetUpBodies(Words words) {
        setUp = words.form(bodySetUp(words, 0) + "$");
        office = words.form(words.list("role-words", "take").regex() + "[^，。；]{0,12}"
                + words.list("role-words", "office").regex() + "$|"
                + words.list("role-words", "seat").regex());
    }

    /**
     * A regular expression of what sets up a body, whose group 1 is the body.
     *
     * @param shortest how many characters stand in front of the word that ends its name, at least
     */
    static String bodySetUp(Words words, int shortest) {
        return words.list("role-words", "set-up").regex() + "了?(?:[由以][^，。；]{1,80}的)?([^，。；、]{" + shortest + ",30}?"
                + words.list("role-words", "body").regex() + ")";
    }

    /**
     * Whom a clause that tells of a role or a fact leaves as the one who acts.
     *
     * @param before who acted before
     */
    List<String> carriedFrom(Passage passage, Clause clause, Frame frame, List<String> before) {
        Matcher body = setUp.find(passage, clause.start(), clause.end());
        if (body != null) {
            return List.of(body.group(1));
        }
        boolean stays = !before.isEmpty() && office.isIn(passage, clause.start(), clause.end());
        return stays ? before : frame.subjects();
    }
}
