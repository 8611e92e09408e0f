package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiaoli.outline.Provision;

/** Finds to whom a text is addressed: the line 各学院、各部门： above the first provision. Immutable. */
final class Addressees {

    private Addressees() {}

    /** Those whom the first line of a provision that ends in a colon names; empty where the provision has a label. */
    static List<String> of(Provision provision, Rules rules) {
        if (provision.label() != null || provision.parent() != null) {
            return List.of();
        }
        for (String line : provision.text().split("\n")) {
            String stripped = line.strip();
            if (stripped.endsWith("：") || stripped.endsWith(":")) {
                return stripped.length() > rules.longestSentence
                        ? List.of()
                        : names(stripped.substring(0, stripped.length() - 1), rules);
            }
        }
        return List.of();
    }

    private static List<String> names(String line, Rules rules) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : line.split("[，,]")) {
            names.addAll(rules.bearers.names(part));
        }
        return new ArrayList<>(names);
    }
}
