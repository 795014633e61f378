package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.question.Ask;
import org.scholium.question.Reading;
import org.scholium.question.Turn;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Library;
import org.scholium.text.Analysis;

/** The share of slots that are read as somebody meant them who wrote the turns without seeing the reader. */
final class ReadingBenchmark {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** One conversation and what its last message means. */
    record Item(String kind, List<String> turns, JsonNode ask) {}

    /** Which slots of an item count, and whether each was read rightly. */
    record Result(Item item, Map<Slot, Boolean> slots) {

        boolean isRight() {
            return !slots.containsValue(false);
        }
    }

    /** What a reading is judged by. */
    enum Slot {
        INTENT {
            @Override
            boolean matches(JsonNode meant, JsonNode read, Ask ask) {
                return same(meant, read, "intent");
            }
        },
        PAPERS {
            @Override
            boolean counts(JsonNode meant) {
                return !hasIntent(meant, "find", "which");
            }

            @Override
            boolean matches(JsonNode meant, JsonNode read, Ask ask) {
                return sameSet(meant, read, "papers");
            }
        },
        LIMITS {
            @Override
            boolean matches(JsonNode meant, JsonNode read, Ask ask) {
                JsonNode limits = meant.path("limits");
                JsonNode found = read.path("limits");
                return same(limits, found, "from")
                        && same(limits, found, "to")
                        && onlyUndated(limits) == onlyUndated(found)
                        && same(limits.path("authorCount"), found.path("authorCount"), "least")
                        && same(limits.path("authorCount"), found.path("authorCount"), "most")
                        && sameSet(limits, found, "organisations")
                        && same(limits.path("not"), found.path("not"), "from")
                        && same(limits.path("not"), found.path("not"), "to")
                        && sameSet(limits.path("not"), found.path("not"), "organisations");
            }
        },
        EXCLUSIONS {
            @Override
            boolean matches(JsonNode meant, JsonNode read, Ask ask) {
                JsonNode not = meant.path("limits").path("not");
                JsonNode found = read.path("limits").path("not");
                return not.path("subjects").isEmpty() == found.path("subjects").isEmpty()
                        && sameSet(not, found, "papers");
            }
        },
        ORDER {
            @Override
            boolean matches(JsonNode meant, JsonNode read, Ask ask) {
                return same(meant, read, "order");
            }
        },
        WANTED {
            @Override
            boolean matches(JsonNode meant, JsonNode read, Ask ask) {
                return same(meant, read, "wanted");
            }
        },
        PARTS {
            @Override
            boolean matches(JsonNode meant, JsonNode read, Ask ask) {
                // The first of the parts that are meant is the question itself.
                return Math.max(0, meant.path("parts").size() - 1)
                        == read.path("parts").size();
            }
        },
        NOT_UNDERSTOOD {
            @Override
            boolean matches(JsonNode meant, JsonNode read, Ask ask) {
                return meant.path("notUnderstood").isEmpty()
                        == read.path("notUnderstood").isEmpty();
            }
        },
        SOUGHT {
            @Override
            boolean counts(JsonNode meant) {
                return hasIntent(meant, "find", "list");
            }

            @Override
            boolean matches(JsonNode meant, JsonNode read, Ask ask) {
                Set<String> terms = new HashSet<>();
                QuestionSet.strings(meant.path("sought")).forEach(word -> terms.addAll(Analysis.terms(word)));
                Set<String> found = ask.sought().terms();
                long both = found.stream().filter(terms::contains).count();
                return terms.isEmpty() || 2 * both >= terms.size() && 2 * both >= found.size();
            }
        };

        boolean counts(JsonNode meant) {
            return true;
        }

        /** Whether the slot holds what is meant: for words to search for, half of them and few others. */
        abstract boolean matches(JsonNode meant, JsonNode read, Ask ask);

        private static boolean hasIntent(JsonNode meant, String... intents) {
            return List.of(intents).contains(meant.path("intent").asText());
        }

        private static boolean onlyUndated(JsonNode limits) {
            return limits.path("undated").asText().equals("only");
        }

        private static boolean same(JsonNode meant, JsonNode read, String field) {
            return meant.path(field).asText("").equals(read.path(field).asText(""));
        }

        private static boolean sameSet(JsonNode meant, JsonNode read, String field) {
            return Set.copyOf(QuestionSet.strings(meant.path(field)))
                    .equals(Set.copyOf(QuestionSet.strings(read.path(field))));
        }
    }

    private ReadingBenchmark() {}

    static List<Item> read(Path file) {
        return JsonLines.read(file).stream()
                .map(line ->
                        new Item(line.path("kind").asText(), QuestionSet.strings(line.path("turns")), line.path("ask")))
                .toList();
    }

    /** Every second item, beginning with this one; the first is 0. */
    static List<Item> half(List<Item> items, int first) {
        List<Item> half = new ArrayList<>();
        for (int i = first; i < items.size(); i += 2) {
            half.add(items.get(i));
        }
        return half;
    }

    static List<Result> results(List<Item> items, Library library, Retriever retriever) {
        Asking assistant = Asking.of(library, retriever);
        return items.stream()
                .map(item -> result(item, assistant, library, retriever))
                .toList();
    }

    private static Result result(Item item, Asking assistant, Library library, Retriever retriever) {
        String thread = null;
        for (String text : item.turns().subList(0, item.turns().size() - 1)) {
            thread = assistant.answer(new Turn(text, thread, Filter.NONE), null).thread();
        }
        String last = item.turns().get(item.turns().size() - 1);
        Ask ask = TestLibrary.read(new Turn(last, thread, Filter.NONE), library.snapshot(), retriever);
        JsonNode read = JSON.valueToTree(Reading.of(ask));
        Map<Slot, Boolean> slots = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            if (slot.counts(item.ask())) {
                slots.put(slot, slot.matches(item.ask(), read, ask));
            }
        }
        return new Result(item, slots);
    }

    /** The share of slots that are right. */
    static double share(Collection<Result> results) {
        return share(results.stream().flatMap(result -> result.slots().values().stream()));
    }

    /** The share of items of which every slot is right. */
    static double whole(Collection<Result> results) {
        return share(results.stream().map(Result::isRight));
    }

    private static double share(Stream<Boolean> rights) {
        return rights.mapToInt(right -> right ? 1 : 0).average().orElse(1);
    }

    static void run(Report report, List<Item> items, Library library, Retriever retriever) {
        List<Result> odd = results(half(items, 0), library, retriever);
        List<Result> even = results(half(items, 1), library, retriever);
        report.heading("Readings: slots read as they were meant");
        List<List<?>> slots = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            String name = slot.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            slots.add(List.of(name, count(odd, slot), share(odd, slot), count(even, slot), share(even, slot)));
        }
        slots.add(List.of("all slots", odd.size(), share(odd), even.size(), share(even)));
        slots.add(List.of("items without a fault", odd.size(), whole(odd), even.size(), whole(even)));
        report.table(List.of("slot", "odd items", "right", "even items", "right"), slots);
        List<List<?>> kinds = new ArrayList<>();
        Map<String, List<Result>> oddKinds = byKind(odd);
        Map<String, List<Result>> evenKinds = byKind(even);
        Set<String> names = new TreeSet<>(oddKinds.keySet());
        names.addAll(evenKinds.keySet());
        for (String name : names) {
            List<Result> some = oddKinds.getOrDefault(name, List.of());
            List<Result> others = evenKinds.getOrDefault(name, List.of());
            kinds.add(List.of(name, some.size(), whole(some), others.size(), whole(others)));
        }
        report.table(List.of("kind", "odd items", "without a fault", "even items", "without a fault"), kinds);
    }

    private static long count(List<Result> results, Slot slot) {
        return results.stream()
                .filter(result -> result.slots().containsKey(slot))
                .count();
    }

    private static double share(List<Result> results, Slot slot) {
        return share(results.stream()
                .filter(result -> result.slots().containsKey(slot))
                .map(result -> result.slots().get(slot)));
    }

    private static Map<String, List<Result>> byKind(List<Result> results) {
        Map<String, List<Result>> byKind = new TreeMap<>();
        results.forEach(result -> byKind.computeIfAbsent(result.item().kind(), kind -> new ArrayList<>())
                .add(result));
        return byKind;
    }
}
