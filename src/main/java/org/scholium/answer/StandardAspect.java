package org.scholium.answer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholium.index.IndexedPaper;
import org.scholium.index.RoleProbabilities;
import org.scholium.index.Sentence;
import org.scholium.index.SentenceRole;

/** What papers are compared by when nothing else is asked: told by what a sentence does in its abstract, and by cues. */
enum StandardAspect {
    PROBLEM(
            "Problem",
            "problems?|gaps?|motivations?|challenges?|issues?",
            0.75,
            Map.of(SentenceRole.BACKGROUND, 0.7, SentenceRole.OBJECTIVE, 0.4, SentenceRole.RESULT, -0.5),
            "\\b(?:however|but|yet|despite|although|lack\\w*|limit(?:s|ed|ing|ations?)|fail\\w*|challeng\\w*|remains?|difficult\\w*"
                    + "|unclear|under-?explored|overlook\\w*|ignor\\w*|suffer\\w*|gaps?|scarc\\w*|costly|expensive|insufficient"
                    + "|neglect\\w*|issues?|problems?|risks?|concerns?|hinder\\w*|bottleneck\\w*|struggl\\w*|cannot|not)\\b"),
    APPROACH(
            "Approach",
            "approach(?:es)?|methods?|techniques?|methodolog(?:y|ies)|how (?:it|they) works?|ideas?|proposals?|solutions?",
            0.7,
            Map.of(SentenceRole.OBJECTIVE, 0.8, SentenceRole.METHOD, 0.6, SentenceRole.BACKGROUND, -0.5),
            "\\b(?:we|this (?:paper|work|survey|article|report|study)|our (?:work|paper|study))\\b.{0,40}?\\b(?:introduc|propos|present|develop"
                    + "|design|deriv|address|investigat|stud|explor|provid|survey|argu|analy|creat|construct|build|formulat|us)\\w*"),
    DATA(
            "Data",
            "data|data ?sets?|corpus|corpora|scales?|data (?:and|&) scale|samples?|benchmarks?|evaluation(?: data)?|dataset size",
            0.8,
            Map.of(SentenceRole.METHOD, 0.35, SentenceRole.RESULT, 0.15, SentenceRole.BACKGROUND, -0.3),
            "(?<![\\w.-])\\d[\\d,.{}]*[kKM]? (?:[\\w-]+ ){0,4}?(?:\\w*[^s]s)\\b|\\b(?:data ?sets?|benchmarks?|corpus|corpora|tasks?|suites?"
                    + "|collected|annotat\\w*|interviews?|participants?|questions|samples|instances|environments?|domains)\\b"),
    FINDINGS(
            "Findings",
            "findings?|results?|outcomes?|conclusions?|performance",
            0.6,
            Map.of(SentenceRole.RESULT, 0.8, SentenceRole.BACKGROUND, -0.3),
            "\\b(?:find|found|findings?|results?|show(?:s|n|ed|ing)?|outperform\\w*|reveal\\w*|demonstrat\\w*|improv\\w*|achiev\\w*"
                    + "|observ\\w*|uncover\\w*|indicat\\w*|suggest\\w*|significantly|state-of-the-art)\\b"),
    LIMITATIONS(
            "Limitations",
            "limitations?|weakness(?:es)?|shortcomings?|drawbacks?|caveats?|limits|downsides?",
            1,
            Map.of(SentenceRole.RESULT, 0.4, SentenceRole.OTHER, 0.3, SentenceRole.BACKGROUND, -0.6),
            "\\b(?:(?:our|this|its|these) (?:\\w+ ){0,3}?limitations?|limitations? of (?:our|this|the proposed)|future (?:work|research)"
                    + "|open (?:problems?|questions?|challenges?)|we (?:acknowledge|caution|do not)|remains? (?:challenging|limited|open))\\b"),
    AVAILABILITY(
            "Availability",
            "availability|code|open[- ]source\\w*|source code|release[sd]?|data availability|code and data|available",
            0.9,
            Map.of(SentenceRole.OTHER, 0.3),
            "https?://|\\bgithub\\b|\\bopen-?sourc(?:e|ed|ing) (?!models?|llms?|large|language)|\\b(?:publicly|freely|openly) (?:available|released?|accessible)"
                    + "|\\b(?:code|data ?sets?|models?|weights|checkpoints|data|benchmark|resources?|platform)\\b.{0,40}\\b(?:is|are|be|been|will be) (?:publicly |made |freely |openly )?(?:available|released|open)"
                    + "|\\bwe (?:also )?(?:publicly |openly )?(?:release|open-?source|share|make)\\b.{0,60}\\b(?:code|data ?set|models?|weights|data|benchmark|available|checkpoints|resources)\\b");

    /** What a sentence with the words of an aspect gains. */
    private static final double CUE = 0.6;

    private static final double REPEATED = 0.3;

    /** What a paper did is told most clearly, and so found first. */
    private static final List<StandardAspect> IN_ORDER =
            List.of(APPROACH, AVAILABILITY, LIMITATIONS, DATA, FINDINGS, PROBLEM);

    private final String label;
    private final Pattern asked;
    private final double least;
    private final Map<SentenceRole, Double> roles;
    private final Pattern cue;

    StandardAspect(String label, String asked, double least, Map<SentenceRole, Double> roles, String cue) {
        this.label = label;
        this.asked = Pattern.compile(
                "(?i)\\W*(?:(?:the|its|their|main|key|any|what|which|are|is) )*(?:" + asked + ")(?: used)?\\W*");
        this.least = least;
        this.roles = roles;
        this.cue = Pattern.compile("(?i)" + cue);
    }

    String label() {
        return label;
    }

    /** The aspect that goes by these words, if it is one of these. */
    static Optional<StandardAspect> of(String text) {
        return Stream.of(values())
                .filter(aspect -> aspect.asked.matcher(text).matches())
                .findFirst();
    }

    /** The sentences of an abstract that state each aspect, where one does; one sentence rather serves one aspect. */
    static Map<StandardAspect, Sentence> in(IndexedPaper paper) {
        Map<StandardAspect, Sentence> stated = new EnumMap<>(StandardAspect.class);
        for (StandardAspect aspect : IN_ORDER) {
            aspect.best(paper, stated.values()).ifPresent(sentence -> stated.put(aspect, sentence));
        }
        return stated;
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
        double byRole = 0;
        for (SentenceRole role : SentenceRole.values()) {
            byRole += roles.getOrDefault(role, 0.0) * probabilities.of(role);
        }
        return byRole + (cue.matcher(sentence).find() ? CUE : 0);
    }
}
