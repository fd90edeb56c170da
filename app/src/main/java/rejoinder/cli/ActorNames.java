package rejoinder.cli;

import rejoinder.api.Names;
import rejoinder.api.NotOnRecordException;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.ActorProfile;

/** Actors as people name them: by an id, also one that was merged away, or by a name that only one actor has. */
final class ActorNames {

    private ActorNames() {}

    static ActorProfile find(ActorDirectory directory, String given) {
        try {
            return Names.find(directory, given);
        } catch (NotOnRecordException e) {
            throw new CommandException(e.getMessage() + "; rejoinder actors list shows them all");
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        }
    }

    static String id(ActorDirectory directory, String given) {
        return find(directory, given).actor().id();
    }
}
