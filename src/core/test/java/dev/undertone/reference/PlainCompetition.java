package dev.undertone.reference;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 5: which of the matches count, and in which dimensions. */
final class PlainCompetition {
    private final List<Dimension> dimensions;
    private final Map<Dimension, Set<Integer>> covered = new HashMap<>();
    private final Set<Integer> coveredByMarkers = new HashSet<>();
    private final Map<PlainMatch, Set<Dimension>> won = new HashMap<>();
    private final Set<PlainMatch> markers = new HashSet<>();

    private PlainCompetition(List<Dimension> dimensions) {
        this.dimensions = dimensions;
        dimensions.forEach(dimension -> covered.put(dimension, new HashSet<>()));
    }

    /** Returns the hits of a message, in the order of their first tokens. */
    static List<PlainHit> hits(PlainLexicon lexicon, List<PlainToken> tokens) {
        List<PlainMatch> matches = bestWays(PlainMatch.all(lexicon, tokens));
        PlainCompetition competition = new PlainCompetition(lexicon.dimensions);
        matches.sort(PlainMatch.WINS);
        matches.forEach(competition::accept);
        matches.sort(PlainMatch.LISTED);
        return competition.list(matches);
    }

    /** Keeps, of several ways in which the same rows fit the same tokens, one. */
    private static List<PlainMatch> bestWays(List<PlainMatch> matches) {
        record Place(Set<Integer> cues, Set<Integer> shifters, int first, int last) {}
        Map<Place, PlainMatch> best = new HashMap<>();
        for (PlainMatch match : matches) {
            Place place = new Place(
                    match.term().cues().keySet(), match.term().shifters().keySet(), match.first(), match.last());
            best.merge(place, match, (one, other) -> PlainMatch.BETTER_WAY.compare(one, other) <= 0 ? one : other);
        }
        return new ArrayList<>(best.values());
    }

    /** Lets a match count in each dimension in which all of its words are still free. */
    private void accept(PlainMatch match) {
        Set<Dimension> free = new HashSet<>();
        for (Dimension dimension : dimensions) {
            if (match.term().competesIn(dimension) && isFree(match, covered.get(dimension))) {
                free.add(dimension);
                covered.get(dimension).addAll(match.words());
            }
        }
        won.put(match, free);
        if (match.term().hasMarker() && isFree(match, coveredByMarkers)) {
            markers.add(match);
            coveredByMarkers.addAll(match.words());
        }
    }

    private static boolean isFree(PlainMatch match, Set<Integer> taken) {
        return match.words().stream().noneMatch(taken::contains);
    }

    /** Lists the cues and close shifters that begin with a token, then the markers that do. */
    private List<PlainHit> list(List<PlainMatch> matches) {
        List<PlainHit> hits = new ArrayList<>();
        Set<Integer> firsts = new LinkedHashSet<>();
        matches.forEach(match -> firsts.add(match.first()));
        for (int first : firsts) {
            List<PlainMatch> here =
                    matches.stream().filter(match -> match.first() == first).toList();
            here.forEach(match -> addCues(match, hits));
            here.stream().filter(markers::contains).forEach(match -> addMarkers(match, hits));
        }
        return hits;
    }

    /** Of the rows of one term, shifters come first, the last row of them first of all. */
    private void addCues(PlainMatch match, List<PlainHit> hits) {
        Set<Dimension> dimensionsWon = won.get(match);
        if (dimensionsWon.isEmpty()) {
            return;
        }
        for (ShifterEntry shifter : match.term().shifters().descendingMap().values()) {
            if (!PlainTerm.isMarker(shifter)) {
                hits.add(new PlainHit(match, null, shifter, dimensionsWon));
            }
        }
        for (Map.Entry<Integer, LexiconEntry> cue : match.term().cues().entrySet()) {
            Set<Dimension> counts = new HashSet<>(dimensionsWon);
            counts.removeIf(dimension -> !match.term().isHeaviest(cue.getKey(), dimension));
            if (!counts.isEmpty()) {
                hits.add(new PlainHit(match, cue.getValue(), null, counts));
            }
        }
    }

    private void addMarkers(PlainMatch match, List<PlainHit> hits) {
        for (ShifterEntry shifter : match.term().shifters().descendingMap().values()) {
            if (PlainTerm.isMarker(shifter)) {
                hits.add(new PlainHit(match, null, shifter, Set.copyOf(dimensions)));
            }
        }
    }
}
