package org.tiaoli.ingest.internal.isolate;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/**
 * The program of a child: answers requests until its standard input ends.
 *
 * <p>One thread reads and another works, so that the end of the parent is noticed in the midst of work.
 */
public final class ChildMain {

    private static final long STACK_BYTES = 16L << 20;

    private ChildMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        WireIn in = new WireIn(new FileInputStream(FileDescriptor.in));
        WireOut out = new WireOut(new FileOutputStream(FileDescriptor.out));
        // whatever a library prints, or asks for, does not get among the replies
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        Path folder = Path.of("").toAbsolutePath();
        FileLock claim = PrivateFolder.claim(folder);
        try {
            serve(in, out);
        } catch (IOException e) {
            // the parent is gone, or has closed this child
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            claim.close();
            PrivateFolder.delete(folder);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void serve(WireIn in, WireOut out) throws IOException, InterruptedException {
        Setup setup = Setup.read(in);
        SynchronousQueue<Request> requests = new SynchronousQueue<>();
        Answers answers = new Answers(setup, out);
        Thread worker = new Thread(null, () -> work(requests, answers), "tiaoli-ingest", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        while (true) {
            requests.put(Request.read(in, setup.limits()));
        }
    }

    private static void work(SynchronousQueue<Request> requests, Answers answers) {
        try {
            answers.ready();
            while (true) {
                answers.answer(requests.take());
            }
        } catch (IOException | InterruptedException e) {
            // nobody listens any more; the reading thread sees the same
            return;
        } catch (RuntimeException | Error e) {
            // no file does this, only a mistake in here: better dead than silent
            Runtime.getRuntime().halt(70);
        }
    }
}
