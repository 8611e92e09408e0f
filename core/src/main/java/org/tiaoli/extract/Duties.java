package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Sentence.Clause;
import org.tiaoli.text.Span;

/** Puts the clauses of a sentence together to duties. */
final class Duties {

    private static final List<String> MAKES_SURE = List.of("切实", "确保", "做到", "保证", "保障", "严格", "坚持", "应", "防止", "避免");

    private final Bearers bearers;
    private final Clauses clauses;
    private final Conditions conditions;
    private final Frequencies frequencies;
    private final Recipients recipients;

    Duties(Bearers bearers, Clauses clauses, Conditions conditions, Frequencies frequencies, Recipients recipients) {
        this.bearers = bearers;
        this.clauses = clauses;
        this.conditions = conditions;
        this.frequencies = frequencies;
        this.recipients = recipients;
    }

    /**
     * What a sentence knows from around it.
     *
     * @param running   who bore the sentence before in the same provision
     * @param given     what the chapeau of a list, a table's cell or an addressee line gives
     * @param bare      do verbs without a modal lay down duties here?
     * @param from      offset behind what is no duty, such as a trigger
     * @param to        offset where what only announces a list begins
     */
    record Context(
            List<String> running, @Nullable Chapeau given, List<String> addressees, boolean bare, int from, int to) {}

    /** The duties of one sentence, in order. */
    List<Duty> find(Sentence sentence, Context context) {
        Chain chain = new Chain(sentence, context);
        List<Clause> all = sentence.clauses();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).start() >= context.from() && all.get(i).end() <= context.to()) {
                chain.clause(all.get(i), i == all.size() - 1, i + 1 < all.size() ? all.get(i + 1) : null);
            }
        }
        return chain.finish();
    }

    /** One duty while its clauses are read. */
    private record Open(
            int start,
            int actionStart,
            int end,
            List<String> bearers,
            BearerSource source,
            Modality modality,
            boolean qualified,
            String rule,
            @Nullable String recipient,
            @Nullable String condition,
            @Nullable Found<Frequency> frequency,
            @Nullable Found<Deadline> deadline,
            boolean unsure) {

        Open with(Found<Frequency> added, int newEnd) {
            return new Open(
                    start,
                    actionStart,
                    newEnd,
                    bearers,
                    source,
                    modality,
                    qualified,
                    rule,
                    recipient,
                    condition,
                    added,
                    deadline,
                    unsure);
        }

        Open until(int newEnd) {
            return new Open(
                    start,
                    actionStart,
                    newEnd,
                    bearers,
                    source,
                    modality,
                    qualified,
                    rule,
                    recipient,
                    condition,
                    frequency,
                    deadline,
                    unsure);
        }
    }

    /** The state of reading one sentence. */
    private final class Chain {

        private final Sentence sentence;
        private final Passage passage;
        private final Context context;
        private final List<Duty> duties = new ArrayList<>();
        private @Nullable Open open;
        private List<String> carried = List.of();
        private @Nullable Span condition;
        private boolean conditionFresh;
        private @Nullable Found<Deadline> deadlineAhead;
        private @Nullable Found<Frequency> frequencyAhead;

        Chain(Sentence sentence, Context context) {
            this.sentence = sentence;
            this.passage = sentence.passage();
            this.context = context;
        }

        void clause(Clause clause, boolean last, @Nullable Clause next) {
            if (!last && time(clause)) {
                return;
            }
            if (isPurpose(sentence.in(clause))) {
                return;
            }
            boolean ruled = !sentence.in(clause).endsWith("的")
                    && !Conditions.endsInTime(sentence.in(clause))
                    && !clauses.isFreeOfModals(passage, clause);
            if (!ruled && conditions.isCondition(sentence, clause, last)
                    || !last && (opensCondition(clause) || leadsToCondition(clause))) {
                condition(clause);
                return;
            }
            if (!last && conditions.isGround(sentence, clause)) {
                return;
            }
            Frame frame = clauses.read(sentence, clause);
            if (next != null && frame.kind() == Frame.Kind.PREDICATE && isCircumstance(frame, next)) {
                close();
                carried = frame.subjects();
                return;
            }
            if (next != null
                    && open == null
                    && frame.modal() == null
                    && frame.subjects().isEmpty()
                    && (isTopic(clause) || isObjectOf(clause, next) || isMatter(frame, next))) {
                return;
            }
            boolean onlyGround = next != null
                    && frame.modal() == null
                    && !frame.subjects().isEmpty()
                    && frame.actionStart() < frame.end()
                    && conditions.isGround(passage, frame.actionStart(), frame.end());
            if (onlyGround) {
                close();
                carried = frame.subjects();
                return;
            }
            switch (frame.kind()) {
                case ROLE, FACT, SUBJECT -> {
                    close();
                    carried = frame.subjects().isEmpty() ? carried : frame.subjects();
                }
                case OTHER -> other(clause, frame);
                case PREDICATE -> predicate(clause, frame, false);
            }
        }

        /** A clause that is only a deadline or a frequency, for what follows or, behind an act, for that. */
        private boolean time(Clause clause) {
            String text = passage.text();
            int from = Clauses.afterJoint(text, clause.start(), clause.end());
            int start = from < clause.end() && "于在".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
            Found<Deadline> deadline = Deadlines.find(text, start, clause.end()).orElse(null);
            if (deadline != null && deadline.start() <= start && deadline.end() == clause.end()) {
                close();
                deadlineAhead = deadline;
                return true;
            }
            Found<Frequency> frequency =
                    frequencies.find(text, start, clause.end()).orElse(null);
            if (frequency != null
                    && open == null
                    && frequency.spans().size() == 1
                    && frequency.start() == start
                    && frequency.end() == clause.end()) {
                frequencyAhead = frequency;
                return true;
            }
            return false;
        }

        /** 各部门和员工未经批准: a condition behind the subject that the next clause goes on with. */
        private boolean opensCondition(Clause clause) {
            int from = Clauses.afterJoint(passage.text(), clause.start(), clause.end());
            Bearers.Phrase head = bearers.head(passage, from, clause.end());
            return head != null && conditions.opensCondition(passage.text().substring(head.end(), clause.end()));
        }

        /** 因抢救先行调取数据，并在事后补办手续的: a clause in front of the one that closes a condition. */
        private boolean leadsToCondition(Clause clause) {
            if (open != null
                    || !conditions.mayOpen(sentence.in(clause))
                            && bearers.head(passage, clause.start(), clause.end()) == null) {
                return false;
            }
            List<Clause> all = sentence.clauses();
            int at = all.indexOf(clause);
            for (int i = at; i < Math.min(all.size() - 1, at + 4); i++) {
                if (!clauses.isFreeOfModals(passage, all.get(i))
                        || i > at && sentence.in(all.get(i)).startsWith("未经")) {
                    return false;
                }
                if (i > at
                        && sentence.in(all.get(i)).endsWith("的")
                        && conditions.isCondition(sentence, all.get(i), false)) {
                    return !conditions.isGround(sentence, clause);
                }
            }
            return false;
        }

        private void condition(Clause clause) {
            close();
            String text = passage.text();
            int from = Clauses.afterJoint(text, clause.start(), clause.end());
            Bearers.Phrase head = bearers.head(passage, from, clause.end());
            boolean goesOn = condition != null && conditionFresh;
            int start = from;
            if (head != null
                    && !goesOn
                    && !conditions.isState(text.substring(head.end(), clause.end()))
                    && !text.startsWith("对", from)
                    && (carried.isEmpty() || !text.startsWith("未", head.end()))) {
                carried = bearers.names(passage, head);
                start = head.end();
            }
            Span known = condition;
            condition = new Span(goesOn && known != null ? known.start() : start, clause.end());
            conditionFresh = true;
        }

        /** 各部门访问核心数据，须经批准: what the subject does is told, and the modal behind it says what it must. */
        private boolean isCircumstance(Frame frame, Clause next) {
            if (frame.modal() != null || frame.subjects().isEmpty() || open != null) {
                return false;
            }
            int from = Clauses.afterJoint(passage.text(), next.start(), next.end());
            Frame after = clauses.read(sentence, next);
            Modals.Modal modal = after.modal();
            boolean leads = modal != null
                    && modal.span().start() - from <= 4
                    && after.subjects().isEmpty();
            boolean counted =
                    frequencies.find(passage.text(), frame.start(), frame.end()).isPresent();
            boolean forbids = modal != null && modal.entry().pattern().contains("禁");
            return leads
                    && !counted
                    && !forbids
                    && from == next.start()
                    && !sentence.in(frame.actionStart(), frame.end()).startsWith("负责");
        }
        /** 以便…, 从而…: what an act is good for. */
        private static boolean isPurpose(String text) {
            return text.startsWith("以便") || text.startsWith("从而") || text.startsWith("以利") || text.startsWith("以期");
        }

        /** 追究责任，应当实事求是: an act that the modal behind it speaks of. */
        private boolean isMatter(Frame frame, Clause next) {
            if (frame.kind() != Frame.Kind.PREDICATE || !duties.isEmpty() || frame.condition() != null) {
                return false;
            }
            Frame after = clauses.read(sentence, next);
            Modals.Modal modal = after.modal();
            return modal != null
                    && modal.modality() == Modality.OBLIGATION
                    && after.subjects().isEmpty()
                    && modal.span().start() == next.start()
                    && !modal.isRequest();
        }

        /** 对重要系统的访问日志，信息科应当…: a clause with 对 in front of one that names who must act on it. */
        private boolean isObjectOf(Clause clause, Clause next) {
            if (!sentence.in(clause).startsWith("对")) {
                return false;
            }
            List<org.tiaoli.nlp.Token> words = passage.tokens(clause.start(), clause.end());
            boolean noun = !words.isEmpty() && words.get(words.size() - 1).tag().startsWith("n");
            Frame after = clauses.read(sentence, next);
            return noun && after.modal() != null && !after.subjects().isEmpty();
        }

        /** 对查证属实的举报: what the clauses behind speak of. */
        private boolean isTopic(Clause clause) {
            String text = sentence.in(clause);
            int de = text.lastIndexOf('的');
            boolean opens =
                    text.startsWith("对") || text.startsWith("涉及") || text.startsWith("执行中") || text.startsWith("需要");
            return opens
                    && de > 0
                    && de < text.length() - 1
                    && text.length() - de <= 14
                    && passage.tokens(clause.start() + de + 1, clause.end()).stream()
                            .noneMatch(t -> t.tag().equals("v"));
        }

        /** A clause without subject, modal or leading verb: it goes on with what is open, or tells something to someone. */
        private void other(Clause clause, Frame frame) {
            Optional<Found<String>> recipient = recipients.find(passage, clause.start(), clause.end());
            Optional<Found<Frequency>> frequency = frequencies.find(passage.text(), clause.start(), clause.end());
            boolean deadline =
                    Deadlines.find(passage.text(), clause.start(), clause.end()).isPresent();
            boolean verb = passage.tokens(clause.start(), clause.end()).stream()
                    .anyMatch(t -> t.tag().startsWith("v"));
            boolean says = context.bare() && (recipient.isPresent() || (frequency.isPresent() || deadline) && verb);
            if (says) {
                Frame whole = new Frame(
                        Frame.Kind.PREDICATE,
                        clause.start(),
                        List.of(),
                        true,
                        null,
                        frame.actionStart(),
                        clause.end(),
                        null);
                predicate(clause, whole, true);
                return;
            }
            Open before = open;
            if (before != null) {
                boolean adds = before.frequency() == null && frequency.isPresent();
                open = adds ? before.with(frequency.get(), clause.end()) : before.until(clause.end());
            }
        }

        private void predicate(Clause clause, Frame frame, boolean unsure) {
            if (frame.modal() == null && !context.bare() && open == null) {
                return;
            }
            Span own = frame.condition();
            int from = own == null ? clause.start() : own.end();
            Found<Frequency> frequency =
                    frequencies.find(passage.text(), from, clause.end()).orElse(null);
            Found<Deadline> deadline =
                    Deadlines.find(passage.text(), from, clause.end()).orElse(null);
            Found<String> recipient =
                    recipients.find(passage, from, clause.end()).orElse(null);
            deadline = deadline == null ? deadlineAhead : deadline;
            frequency = frequency == null ? frequencyAhead : frequency;
            deadlineAhead = null;
            frequencyAhead = null;
            Modality modality = modality(frame, clause);
            Open before = open;
            boolean splits = before == null
                    || own != null
                    || !frame.subjects().isEmpty() && !frame.subjects().equals(before.bearers())
                    || modality != before.modality()
                    || changes(before.frequency(), frequency)
                    || recipient != null && !recipient.value().equals(before.recipient())
                    || deadline != null
                            && (before.deadline() == null
                                    || !deadline.value()
                                            .equals(before.deadline().value()));
            if (!splits && before != null) {
                open = before.until(clause.end());
                return;
            }
            close();
            start(clause, frame, modality, frequency, deadline, recipient, unsure);
        }

        private void start(
                Clause clause,
                Frame frame,
                Modality modality,
                @Nullable Found<Frequency> frequency,
                @Nullable Found<Deadline> deadline,
                @Nullable Found<String> recipient,
                boolean unsure) {
            Bearing bearing = bearing(frame, modality);
            Span own = frame.condition();
            Span known = condition;
            String text = passage.text();
            String printed = known == null && own == null
                    ? null
                    : own == null && known != null
                            ? known.in(text)
                            : known == null || own == null
                                    ? (own == null ? null : own.in(text).strip())
                                    : own.in(text);
            conditionFresh = false;
            Modals.Modal modal = frame.modal();
            Chapeau given = context.given();
            open = new Open(
                    clause.start(),
                    frame.actionStart(),
                    clause.end(),
                    bearing.names(),
                    bearing.source(),
                    modality,
                    modal != null && modal.isQualified(),
                    modal != null
                            ? modal.entry().id()
                            : given != null && given.kind() == Chapeau.Kind.DUTIES ? given.rule() : "duty.bare",
                    recipient == null ? null : recipient.value(),
                    printed,
                    frequency,
                    deadline,
                    unsure);
        }

        private Modality modality(Frame frame, Clause clause) {
            Modals.Modal modal = frame.modal();
            if (modal != null) {
                return modal.modality();
            }
            Open before = open;
            if (before != null && frame.subjects().isEmpty()) {
                boolean makesSure = MAKES_SURE.stream().anyMatch(sentence.in(clause)::startsWith);
                return before.modality() == Modality.PROHIBITION && makesSure || before.modality() == Modality.EXEMPTION
                        ? Modality.OBLIGATION
                        : before.modality();
            }
            Chapeau given = context.given();
            boolean fromList = given != null
                    && given.kind() == Chapeau.Kind.DUTIES
                    && frame.subjects().isEmpty();
            return fromList && given != null ? given.modality() : Modality.OBLIGATION;
        }

        private record Bearing(List<String> names, BearerSource source) {}

        private Bearing bearing(Frame frame, Modality modality) {
            Modals.Modal modal = frame.modal();
            if (!frame.subjects().isEmpty()) {
                carried = frame.subjects();
                return new Bearing(carried, BearerSource.EXPLICIT);
            }
            if (modal != null && modal.isRequest()) {
                return inherited(context.addressees());
            }
            if (!carried.isEmpty()) {
                return new Bearing(carried, BearerSource.EXPLICIT);
            }
            boolean toAll = modal != null
                    && modality == Modality.PROHIBITION
                    && modal.entry().pattern().contains("禁");
            if (toAll) {
                return inherited(List.of());
            }
            Chapeau given = context.given();
            if (!context.running().isEmpty()) {
                return inherited(context.running());
            }
            return inherited(given == null ? List.of() : given.bearers());
        }

        private Bearing inherited(List<String> names) {
            return new Bearing(names, names.isEmpty() ? BearerSource.IMPLIED : BearerSource.INHERITED);
        }

        /** A counted frequency rules its own clause; one without a number also what carries the same act on. */
        private boolean changes(@Nullable Found<Frequency> before, @Nullable Found<Frequency> now) {
            if (now != null) {
                return before == null || !before.value().equals(now.value());
            }
            return before != null
                    && before.value().kind() == Frequency.Kind.PERIODIC
                    && !before.value().text().endsWith("定期");
        }

        private void close() {
            Open done = open;
            open = null;
            if (done == null || done.actionStart() >= done.end()) {
                return;
            }
            String action =
                    passage.text().substring(done.actionStart(), done.end()).strip();
            if (action.isEmpty()) {
                return;
            }
            Confidence confidence = done.unsure()
                    ? Confidence.UNSURE
                    : done.source() == BearerSource.INHERITED ? Confidence.INHERITED : Confidence.STATED;
            duties.add(new Duty(
                    passage.provision().id(),
                    passage.source(done.start(), done.end()),
                    done.rule(),
                    confidence,
                    sentence.text(),
                    done.modality(),
                    done.qualified(),
                    done.bearers(),
                    done.source(),
                    action,
                    done.recipient(),
                    done.condition(),
                    done.frequency() == null ? null : done.frequency().value(),
                    done.deadline() == null ? null : done.deadline().value(),
                    passage.row(),
                    null));
        }

        List<Duty> finish() {
            close();
            return duties;
        }
    }
}
