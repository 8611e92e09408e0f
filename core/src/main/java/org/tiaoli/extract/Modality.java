package org.tiaoli.extract;

import java.util.Locale;

/** What a duty says of its action. */
public enum Modality {
    /** 应当, 必须, 须, 要, or a bare verb in a text that lays down what is to be done. */
    OBLIGATION,
    /** 不得, 严禁, 禁止. */
    PROHIBITION,
    /** 可以, 有权. */
    PERMISSION,
    /** 鼓励, 提倡. */
    RECOMMENDATION,
    /** 免予, 不承担. */
    EXEMPTION;

    /** The name in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
