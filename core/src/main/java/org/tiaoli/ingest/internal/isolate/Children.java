package org.tiaoli.ingest.internal.isolate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.pack.Parser;

/**
 * The processes that read for one ingestor: as many as there are threads that read at once; safe to share between threads.
 *
 * <p>They are started when needed, used for one file after the other, and ended when there is nothing to read for a while, or
 * when this process ends.
 */
public final class Children {

    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private record Idle(Child child, long since) {}

    private final Setup setup;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private final Set<Child> all = new HashSet<>();
    private @Nullable Thread atEnd;
    private boolean isWatched;

    public Children(Setup setup) {
        this.setup = setup;
    }

    /** For one file with everything in it. */
    public Parser parser() {
        return new ChildParser(this);
    }

    Setup setup() {
        return setup;
    }

    /** A child that nobody else uses. */
    Child borrow() {
        while (true) {
            Idle last;
            synchronized (this) {
                last = idle.pollLast();
            }
            if (last == null) {
                return started(Child.start(setup));
            }
            if (last.child().isUsable()) {
                return last.child();
            }
            end(last.child());
        }
    }

    void giveBack(Child child) {
        if (!child.isUsable()) {
            end(child);
            return;
        }
        synchronized (this) {
            idle.addLast(new Idle(child, System.nanoTime()));
            if (!isWatched) {
                isWatched = true;
                Thread watch = new Thread(this::watch, "tiaoli-isolate-idle");
                watch.setDaemon(true);
                watch.start();
            }
        }
    }

    private synchronized Child started(Child child) {
        all.add(child);
        if (atEnd == null) {
            atEnd = new Thread(this::endAll, "tiaoli-isolate-end");
            try {
                Runtime.getRuntime().addShutdownHook(atEnd);
            } catch (IllegalStateException e) {
                // this process is ending already, and the child with it
                atEnd = null;
            }
        }
        return child;
    }

    private void end(Child child) {
        child.close();
        synchronized (this) {
            all.remove(child);
            if (all.isEmpty() && atEnd != null) {
                try {
                    Runtime.getRuntime().removeShutdownHook(atEnd);
                } catch (IllegalStateException e) {
                    // it runs just now
                    return;
                }
                atEnd = null;
            }
        }
    }

    private void endAll() {
        List<Child> left;
        synchronized (this) {
            left = new ArrayList<>(all);
        }
        left.forEach(Child::close);
    }

    /** Ends those that have had nothing to do for a while; ends itself when none is left to be watched. */
    private void watch() {
        while (true) {
            Idle oldest;
            synchronized (this) {
                oldest = idle.peekFirst();
                if (oldest == null) {
                    isWatched = false;
                    return;
                }
            }
            long left = IDLE_NANOS - (System.nanoTime() - oldest.since());
            if (left > 0) {
                try {
                    TimeUnit.NANOSECONDS.sleep(left);
                } catch (InterruptedException e) {
                    // nobody else knows of this thread
                    continue;
                }
            } else {
                boolean isStillIdle;
                synchronized (this) {
                    isStillIdle = idle.remove(oldest);
                }
                if (isStillIdle) {
                    end(oldest.child());
                }
            }
        }
    }
}
