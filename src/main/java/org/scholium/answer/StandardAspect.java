package org.scholium.answer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scholium.question.AspectName;
import org.scholium.store.IndexedPaper;
import org.scholium.store.RoleProbabilities;
import org.scholium.store.SentenceRole;
import org.scholium.text.Sentence;
import org.scholium.text.Tuning;

/** How an abstract states what abstracts usually state: told by what a sentence does in it, and by cues. */
public enum StandardAspect {
    PROBLEM(
            0.55,
            Map.of(SentenceRole.BACKGROUND, 0.7, SentenceRole.OBJECTIVE, 0.3, SentenceRole.RESULT, -0.5),
            cue(0.2, "^(?:However|Yet|But|Nevertheless|Despite|Although|While|Unfortunately)\\b|\\b(?:however|yet)\\b"),
            cue(
                    0.5,
                    "\\b(?:lack\\w*|limit(?:s|ed|ing|ations?)|fail\\w*|challeng\\w*|remains?|difficult\\w*|unclear|under-?explored|overlook\\w*"
                            + "|ignor\\w*|suffer\\w*|gaps?|scarc\\w*|costly|expensive|insufficient|neglect\\w*|issues?|problems?|risks?|concerns?"
                            + "|hinder\\w*|bottleneck\\w*|struggl\\w*|cannot|not|question|hard to|fall short|little|dilemma)\\b")),
    APPROACH(
            0.4,
            Map.of(SentenceRole.OBJECTIVE, 0.5, SentenceRole.METHOD, 0.4, SentenceRole.BACKGROUND, -0.3),
            cue(
                    0.9,
                    "\\b(?:we|this (?:paper|work|survey|article|report|study)|our (?:work|paper|study|contributions?))\\b.{0,40}?\\b(?:introduc|propos|present|develop)\\w*"),
            cue(
                    0.3,
                    "\\b(?:we|this (?:paper|work|survey|article|report|study)|our (?:work|paper|study))\\b.{0,40}?\\b(?:design|deriv|address|investigat|stud|explor|provid|survey|argu|analy|creat|construct|build|formulat|us)\\w*")),
    DATA(
            0.3,
            Map.of(SentenceRole.METHOD, 0.2, SentenceRole.OBJECTIVE, 0.2, SentenceRole.BACKGROUND, -0.3),
            cue(
                    0.4,
                    "(?<![\\w.-])\\d[\\d,.{}]*[kKM]? (?:[\\w-]+ ){0,4}?(?:\\w*[^s]s)\\b|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\\w-]+ ){0,3}?(?:data ?sets|benchmarks|tasks|domains|environments|scenarios|models|LLMs|cases)\\b"),
            cue(
                    0.35,
                    "\\b(?:data ?sets?|benchmarks?|corpus|corpora|testbed|test set|collection of|instances|samples|interviews?|participants?|annotated|collected)\\b"),
            cue(
                    0.3,
                    "\\b(?:consist\\w*|comprises?|contain\\w*|evaluat\\w+ (?:on|in|across)|experiments? (?:on|in|across|with)|tested on|validat\\w+|illustrated|scenarios|spanning|a (?:large-scale )?data ?set of)\\b")),
    FINDINGS(
            0.45,
            Map.of(SentenceRole.RESULT, 0.7, SentenceRole.BACKGROUND, -0.3),
            cue(
                    0.4,
                    "\\b(?:find|found|findings?|results?|show(?:s|n|ed|ing)?|outperform\\w*|reveal\\w*|demonstrat\\w*|improv\\w*|achiev\\w*"
                            + "|observ\\w*|uncover\\w*|indicat\\w*|suggest\\w*|significantly|state-of-the-art|surpass\\w*)\\b"),
            cue(0.2, "\\d ?\\\\?%|\\b(?:best|better|top) ")),
    LIMITATIONS(
            0.6,
            Map.of(SentenceRole.RESULT, 0.1, SentenceRole.BACKGROUND, -0.6),
            cue(
                    0.6,
                    "\\b(?:(?:our|this|its|these) (?:\\w+ ){0,3}?limitations?|limitations? of (?:our|this|the proposed)|(?:leave|left|need\\w*|require\\w*|directions?) (?:[\\w-]+ ){0,4}?future (?:work|research)|future (?:work|research) (?:should|could|will|must|needs?)"
                            + "|open (?:problems?|questions?|challenges?)|we (?:acknowledge|caution|do not))\\b")),
    AVAILABILITY(
            0.55,
            Map.of(SentenceRole.OTHER, 0.1),
            cue(
                    0.6,
                    "https?://|\\bgithub\\b|\\bavailable (?:at|on|from|via|under|here)\\b|\\blicen[sc]e\\b|\\bopen-?sourc(?:e|ed|ing) (?!models?|llms?|large|language)|\\b(?:publicly|freely|openly) (?:available|released?|accessible)"
                            + "|\\b(?:code|data ?sets?|models?|weights|checkpoints|data|benchmark|resources?|platform|artifacts?)\\b.{0,40}\\b(?:is|are|be|been|will be) (?:publicly |made |freely |openly )?(?:available|released|open)"
                            + "|\\bwe (?:also )?(?:publicly |openly )?(?:release|open-?source|share|make)\\b.{0,60}\\b(?:code|data ?set|models?|weights|data|benchmark|available|checkpoints|resources|artifacts?)\\b"));

    private record Cue(double weight, Pattern words) {}

    private static final double REPEATED = Tuning.number("answer.aspect.repeated");

    /** What a paper did is told most clearly, and so found first. */
    private static final List<StandardAspect> IN_ORDER =
            List.of(APPROACH, AVAILABILITY, LIMITATIONS, FINDINGS, DATA, PROBLEM);

    private final double least;
    private final Map<SentenceRole, Double> roles;
    private final List<Cue> cues;

    StandardAspect(double least, Map<SentenceRole, Double> roles, Cue... cues) {
        this.least = least;
        this.roles = roles;
        this.cues = List.of(cues);
    }

    private static Cue cue(double weight, String regex) {
        return new Cue(weight, Pattern.compile("(?i)" + regex));
    }

    /** The one of this name. */
    public static StandardAspect of(AspectName name) {
        return valueOf(name.name());
    }

    /** As it heads a row. */
    public String label() {
        return AspectName.valueOf(name()).label();
    }

    /** The sentences of an abstract that state each aspect, where one does; one sentence rather serves one aspect. */
    public static Map<StandardAspect, Sentence> in(IndexedPaper paper) {
        Map<StandardAspect, Sentence> stated = new EnumMap<>(StandardAspect.class);
        for (StandardAspect aspect : IN_ORDER) {
            aspect.best(paper, stated.values()).ifPresent(sentence -> stated.put(aspect, sentence));
        }
        return stated;
    }

    /** All sentences of an abstract that state it, in reading order. */
    public List<Sentence> allIn(IndexedPaper paper) {
        return IntStream.range(0, paper.sentences().size())
                .filter(i ->
                        score(paper.sentences().get(i).text(), paper.roles().get(i)) >= least)
                .mapToObj(paper.sentences()::get)
                .toList();
    }

    private Optional<Sentence> best(IndexedPaper paper, Collection<Sentence> used) {
        Sentence best = null;
        double highest = least;
        for (int i = 0; i < paper.sentences().size(); i++) {
            Sentence sentence = paper.sentences().get(i);
            double score = score(sentence.text(), paper.roles().get(i)) - (used.contains(sentence) ? REPEATED : 0);
            if (score >= highest && (best == null || score > highest)) {
                best = sentence;
                highest = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private double score(String sentence, RoleProbabilities probabilities) {
        double score = 0;
        for (SentenceRole role : SentenceRole.values()) {
            score += roles.getOrDefault(role, 0.0) * probabilities.of(role);
        }
        for (Cue cue : cues) {
            score += cue.words().matcher(sentence).find() ? cue.weight() : 0;
        }
        return score;
    }
}
