package org.tiaoli.nlp;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import org.jspecify.annotations.Nullable;

/** Prints how many bytes of heap the library's HanLP takes, then those of a HanLP of the host. */
final class HeapProgram {

    private static final String SENTENCE = "馆长应当每年向馆务会议书面报告一次。";

    private static @Nullable Segment host;

    private HeapProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        openEveryJar();
        long empty = used();
        Segmenter.hanLp().tagged(SENTENCE);
        long withOurs = used();
        host = new ViterbiSegment().enableAllNamedEntityRecognize(false).enablePartOfSpeechTagging(true);
        host.seg(SENTENCE);
        long withBoth = used();
        System.out.println(withOurs - empty);
        System.out.println(withBoth - withOurs);
    }

    /** What jars of the class path take when they are opened is nobody's HanLP. */
    private static void openEveryJar() {
        if (HeapProgram.class.getResource("/nowhere") != null) {
            throw new IllegalStateException("/nowhere");
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
