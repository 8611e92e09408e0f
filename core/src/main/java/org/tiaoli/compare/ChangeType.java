package org.tiaoli.compare;

/** What changed from a to b. */
public enum ChangeType {
    BEARER_CHANGED,
    MODALITY_STRENGTHENED,
    MODALITY_WEAKENED,
    FREQUENCY_STRICTER,
    FREQUENCY_LOOSER,
    DEADLINE_SHORTER,
    DEADLINE_LONGER,
    RECIPIENT_CHANGED,
    CONDITION_ADDED,
    CONDITION_REMOVED,
    SANCTION_HEAVIER,
    SANCTION_LIGHTER,
    SANCTION_CHANGED,
    TRIGGER_ADDED,
    TRIGGER_REMOVED,
    TRIGGER_NARROWED,
    TRIGGER_WIDENED,
    RESPONSIBILITY_CHANGED,
    /** Both say something on the same matter that cannot be put in an order. */
    INCOMPARABLE,
    ADDED,
    REMOVED,
    MOVED,
    SPLIT,
    MERGED,
    REWORDED;

    /** The same change seen from the other side. */
    public ChangeType mirrored() {
        return switch (this) {
            case MODALITY_STRENGTHENED -> MODALITY_WEAKENED;
            case MODALITY_WEAKENED -> MODALITY_STRENGTHENED;
            case FREQUENCY_STRICTER -> FREQUENCY_LOOSER;
            case FREQUENCY_LOOSER -> FREQUENCY_STRICTER;
            case DEADLINE_SHORTER -> DEADLINE_LONGER;
            case DEADLINE_LONGER -> DEADLINE_SHORTER;
            case CONDITION_ADDED -> CONDITION_REMOVED;
            case CONDITION_REMOVED -> CONDITION_ADDED;
            case SANCTION_HEAVIER -> SANCTION_LIGHTER;
            case SANCTION_LIGHTER -> SANCTION_HEAVIER;
            case TRIGGER_ADDED -> TRIGGER_REMOVED;
            case TRIGGER_REMOVED -> TRIGGER_ADDED;
            case TRIGGER_NARROWED -> TRIGGER_WIDENED;
            case TRIGGER_WIDENED -> TRIGGER_NARROWED;
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case SPLIT -> MERGED;
            case MERGED -> SPLIT;
            default -> this;
        };
    }
}
