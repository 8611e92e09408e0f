/**
 * Word boundaries, parts of speech and multi-pattern matching; the only room that sees HanLP.
 *
 * <p>HanLP is configured for a whole class loader: by {@code hanlp.properties}, by {@code HANLP_ROOT}, by words that are
 * added to its custom dictionary, by its static settings. So ours has a class loader to itself, below that of the
 * platform, which holds HanLP's jar, the classes that talk to it, and a configuration of our own. What
 * an application does with its HanLP does not reach ours, and ours leaves alone the application's: its settings, its
 * dictionaries and the level of the logger {@code HanLP}. The context class loader of the thread that asks for the first
 * word is set for as long as HanLP loads, and set back. Files are neither read from the disk nor written to it.
 *
 * <p>Words and parts of speech are those of HanLP's Viterbi segmentation without custom words and named entities, to the
 * letter, also where it errs: it never counted some parts of speech, {@code uj} of 的 among them, so the first such word of
 * a text makes all probabilities behind it infinite, and from there on every word has its most frequent part of speech.
 * {@link org.tiaoli.nlp.Segmenter#over} cuts a text only around the places that are asked for, with that result: between two
 * characters that no dictionary word holds side by side a word ends, which settles more than half of all places; a character
 * between two such places is a word by itself, and what lies between two such characters is cut alone, and remembered.
 *
 * <p>Which HanLP is taken:
 * <ul>
 *   <li>The measured version, {@code portable-1.8.6}, wherever it stands on the class path of this library, another one in
 *       front of it or not; also from one jar that holds the application and everything else.
 *   <li>Another version where it is the only one, as when a build tool settles on the application's. It is isolated too, but
 *       a warning is logged, because words may differ: 1.8.4 cut 1.5 million characters of laws exactly as 1.8.6 does,
 *       1.7.8 cut 8 lines of 100 differently.
 *   <li>The application's own, not isolated, where the class loader of this library does not tell where its classes are
 *       from. A warning is logged: the application's configuration then takes part in the results, custom words and named
 *       entities excepted, and HanLP sets the level of its logger as it does for everybody.
 * </ul>
 *
 * <p>Cost, against one HanLP in the application's own loader (JDK 17, medians of seven runs): 0.63 of the heap, 16 MB against
 * 26, because the custom dictionary, which is not asked, is not loaded; 0.87 of the CPU time to load, 0.115 s against
 * 0.132. Words cost a fifth of what they cost in HanLP, whose tables are read directly: HanLP makes objects for every
 * word that might stand somewhere, and copies a matrix of 148 rows for every text whose parts of speech are asked for. An application that uses HanLP itself has two of them in memory.
 */
@NullMarked
package org.tiaoli.nlp;

import org.jspecify.annotations.NullMarked;
