package dev.undertone.conversation;

/** Who has spoken, and which turns of the customer nobody answered. Turns are numbered from 1; 0 is none. */
final class Contacts {
    int turns;
    int customers;
    int agents;
    /** Runs of the customer's turns without a reply between them. */
    int runs;

    int longest;
    int longestStart;
    /** The customer's turns behind the last reply. */
    int open;

    int openStart;
    /** The customer's turns before the first reply. */
    private int lead;

    private int leadStart;
    /** How many agents' turns earned each quality. */
    final int[] qualities;

    Contacts(int qualities) {
        this.qualities = new int[qualities];
    }

    void add(Role role, int earned) {
        turns++;
        for (int q = 0; earned != 0 && q < qualities.length; q++) {
            qualities[q] += earned >>> q & 1;
        }
        if (role == Role.CUSTOMER) {
            customers++;
            if (open == 0) {
                openStart = turns;
                runs++;
            }
            open++;
            if (agents == 0) {
                lead = open;
                leadStart = openStart;
            }
            longer(open, openStart);
        } else if (role == Role.AGENT) {
            agents++;
            open = 0;
            openStart = 0;
        }
    }

    private void longer(int run, int start) {
        if (run > longest) {
            longest = run;
            longestStart = start;
        }
    }

    void absorb(Contacts next) {
        int joined = open + next.lead;
        int joinedStart = open > 0 ? openStart : shift(next.leadStart);
        longer(joined, joinedStart);
        longer(next.longest, shift(next.longestStart));
        runs += next.runs - (open > 0 && next.lead > 0 ? 1 : 0);
        if (agents == 0) {
            lead = joined;
            leadStart = joinedStart;
        }
        if (next.agents == 0) {
            open = joined;
            openStart = joinedStart;
        } else {
            open = next.open;
            openStart = shift(next.openStart);
        }
        for (int q = 0; q < qualities.length; q++) {
            qualities[q] += next.qualities[q];
        }
        customers += next.customers;
        agents += next.agents;
        turns += next.turns;
    }

    private int shift(int turn) {
        return turn == 0 ? 0 : turn + turns;
    }

    void write(StateWriter out) {
        out.begin();
        for (int n :
                new int[] {turns, customers, agents, runs, longest, longestStart, open, openStart, lead, leadStart}) {
            out.number(n);
        }
        for (int n : qualities) {
            out.number(n);
        }
        out.end();
    }

    static Contacts read(StateReader in, int qualities) {
        Contacts contacts = new Contacts(qualities);
        in.begin();
        contacts.turns = in.integer(0, Integer.MAX_VALUE);
        int most = contacts.turns;
        contacts.customers = in.integer(0, most);
        contacts.agents = in.integer(0, most - contacts.customers);
        contacts.runs = in.integer(0, contacts.customers);
        contacts.longest = in.integer(0, contacts.customers);
        contacts.longestStart = in.integer(0, most);
        contacts.open = in.integer(0, contacts.customers);
        contacts.openStart = in.integer(0, most);
        contacts.lead = in.integer(0, contacts.customers);
        contacts.leadStart = in.integer(0, most);
        for (int q = 0; q < qualities; q++) {
            contacts.qualities[q] = in.integer(0, contacts.agents);
        }
        in.end();
        return contacts;
    }
}
