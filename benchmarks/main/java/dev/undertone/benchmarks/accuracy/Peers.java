package dev.undertone.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the systems to measure. */
final class Peers {
    private Peers() {}

    /** Returns Undertone, VADER, those that are on the class path as services, and the majority; in the order of the tables. */
    static List<Peer> all() {
        List<Peer> peers = new ArrayList<>(List.of(new UndertonePeer(), new VaderPeer()));
        ServiceLoader.load(Peer.class).forEach(peers::add);
        peers.add(new MajorityPeer());
        return List.copyOf(peers);
    }
}
