package dev.undertone.conversation;

/**
 * What some consecutive turns come to, in bounded room: the sum of a monoid. Turns are added at the end; what follows can be
 * absorbed, and the result is that of adding its turns one by one, to the last bit: all numbers are integers, ties go to the
 * earlier turn, and what a seam needs to know (the turns before the first reply, the first scored turn, the reply before it) is
 * kept beside what the turns come to. Not thread-safe.
 */
final class Fold {
    final Scale scale;
    final Contacts contacts;
    final Clock clock;
    final Recent recent;
    final Tones tones;
    final Replies replies;
    final Rise rise;
    final Calm calm;
    int duplicates;

    Fold(Scale scale) {
        this(
                scale,
                new Contacts(scale.qualities.size()),
                new Clock(),
                new Recent(scale.size()),
                new Tones(scale.size()),
                new Replies(scale.size()),
                new Rise(),
                new Calm());
    }

    private Fold(
            Scale scale,
            Contacts contacts,
            Clock clock,
            Recent recent,
            Tones tones,
            Replies replies,
            Rise rise,
            Calm calm) {
        this.scale = scale;
        this.contacts = contacts;
        this.clock = clock;
        this.recent = recent;
        this.tones = tones;
        this.replies = replies;
        this.rise = rise;
        this.calm = calm;
    }

    void add(Turn turn) {
        contacts.add(turn.role(), turn.qualities());
        clock.add(turn.time());
        int number = contacts.turns;
        if (turn.role() == Role.AGENT) {
            replies.reply(number, turn.qualities(), recent.isEmpty());
        } else if (turn.role() == Role.CUSTOMER) {
            if (turn.isScored()) {
                scored(turn, number);
            } else if (turn.has(Turn.FOREIGN)) {
                tones.foreign++;
            }
        }
    }

    private void scored(Turn turn, int number) {
        short[] scores = turn.scores();
        int frustration = scale.at(scores, scale.frustration);
        boolean isContent = scale.isContent(scores);
        int reply = replies.pending;
        if (reply > 0 && !recent.isEmpty()) {
            replies.change(recent.back(0), scores, scale);
        }
        replies.settle();
        rise.add(
                Stretch.of(
                        new Height(frustration, number, turn.categories()),
                        isContent ? Stretch.CONTENT : Stretch.PLAIN,
                        scale.at(scores, scale.satisfaction),
                        turn.has(Turn.ASKS),
                        scale.isFrustrated(scores)),
                reply > 0);
        calm.add(number, frustration, scale.isFrustrated(scores), isContent, reply);
        tones.add(number, scores, turn.marks(), scale);
        recent.add(number, clock.now(), scores, turn.marks());
    }

    /** Takes up what follows; that is left as it is. */
    void absorb(Fold next) {
        int turns = contacts.turns;
        int seam = replies.across(next.replies, turns);
        rise.absorb(next.rise, turns, seam > 0);
        calm.absorb(next.calm, turns, next.recent.firstTurn, seam);
        replies.absorb(next.replies, turns, recent, next.recent, scale);
        tones.absorb(next.tones, turns);
        long earlier = clock.now();
        long shift = clock.absorb(next.clock);
        recent.absorb(next.recent, turns, earlier, shift);
        contacts.absorb(next.contacts);
        duplicates += next.duplicates;
    }

    Fold copy() {
        Fold copy = new Fold(scale);
        copy.absorb(this);
        return copy;
    }

    void write(StateWriter out) {
        out.begin();
        out.number(duplicates);
        contacts.write(out);
        clock.write(out);
        recent.write(out);
        tones.write(out);
        replies.write(out);
        rise.write(out);
        calm.write(out);
        out.end();
    }

    static Fold read(StateReader in, Scale scale) {
        in.begin();
        int duplicates = in.integer(0, Integer.MAX_VALUE);
        Contacts contacts = Contacts.read(in, scale.qualities.size());
        int turns = contacts.turns;
        Fold fold = new Fold(
                scale,
                contacts,
                Clock.read(in),
                Recent.read(in, scale, turns),
                Tones.read(in, scale, turns),
                Replies.read(in, scale, turns),
                Rise.read(in, turns),
                Calm.read(in, turns));
        fold.duplicates = duplicates;
        in.end();
        return fold;
    }
}
