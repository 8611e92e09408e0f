package org.tiaoli.lexicon;

/**
 * One line of a list.
 *
 * @param id      unique in the lexicon; findings name it as their rule
 * @param pattern a word, or a regular expression in lists of rules
 * @param meaning what it stands for, a word that the rooms understand; empty where the list alone says it
 * @param example a piece of text that the pattern matches
 */
public record Entry(String id, String pattern, String meaning, String example) {}
