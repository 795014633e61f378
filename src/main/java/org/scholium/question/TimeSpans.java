package org.scholium.question;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The spans of time that a text names: days, months, quarters, halves, seasons, years, and those counted from today. */
final class TimeSpans {

    /**
     * A named span of time.
     *
     * @param from its first day
     * @param to its last day
     * @param numbered whether digits are among its words
     */
    record TimeSpan(LocalDate from, LocalDate to, boolean numbered, Stated.Span words) {}

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final Pattern TIME = Pattern.compile("(?i)(?<![\\w.])(?<!(?<!\\d{4}|pre)-)(?:"
            + "(?<iso>(?:19|20)\\d\\d-\\d\\d?-\\d\\d?)"
            + "|(?<isomonth>(?:19|20)\\d\\d-(?:0[1-9]|1[0-2]))(?![-\\d])"
            + "|(?:the )?(?<quarter>q[1-4]|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) quarter)(?: of| in|,)? ?'?(?<qyear>"
            + YEAR + ")?"
            + "|(?<qyearfirst>" + YEAR + ")[ -]?(?<qlast>q[1-4])"
            + "|(?:the )?(?<half>h[12]|(?:first|second|1st|2nd) half)(?: of|,)? (?<hyear>" + YEAR + ")"
            + "|(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of| in|,)? (?<syear>" + YEAR
            + ")(?:[/-](?<syear2>\\d\\d(?:\\d\\d)?))?"
            + "|(?:the )?(?<day>\\d\\d?)(?:st|nd|rd|th)?(?: of)? " + MONTH.replace("?<month>", "?<dmonth>")
            + "\\.?,? (?<dyear>" + YEAR + ")"
            + "|" + MONTH.replace("?<month>", "?<mdmonth>") + "\\.? (?<mday>\\d\\d?)(?:st|nd|rd|th)?,? (?<mdyear>"
            + YEAR + ")"
            + "|(?:early|mid|late)?[ -]?" + MONTH + "\\.?(?:,? (?:of )?(?<myear>" + YEAR + "))?"
            + "|(?:the )?(?<rel>this|last|past|previous|current) (?<unit>week|month|quarter|year)"
            + "|(?:the )?(?:last|past|previous) (?<count>" + NumberWords.NUMBER
            + "|a) (?<units>days?|weeks?|months?|years?)"
            + "|(?<today>today|yesterday)"
            + "|(?<slashed>(?:0?[1-9]|1[0-2])/" + YEAR + ")"
            + "|(?:(?<part>early|mid|late)[ -])?(?<year>" + YEAR + ")(?=\\b(?![%\\w]|[.,]\\d))"
            + ")(?![\\w])");

    private static final Pattern SAID_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** Months of a year that are its early, middle or late part. */
    private static final int THIRD = 4;

    private TimeSpans() {}

    /** The spans of a text in its order, as somebody means them who says them on this day. */
    static List<TimeSpan> in(String text, LocalDate today) {
        List<TimeSpan> spans = new ArrayList<>();
        Matcher found = TIME.matcher(text);
        while (found.find()) {
            try {
                LocalDate[] days = days(found, text, today);
                if (days != null) {
                    spans.add(new TimeSpan(days[0], days[1], found.group().matches(".*\\d.*"), span(found, text)));
                }
            } catch (DateTimeException e) {
                // "2025-02-30" is no date; its words stay in the question.
            }
        }
        return spans;
    }

    private static Stated.Span span(Matcher found, String text) {
        int start = found.start();
        while (start < found.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return new Stated.Span(start, found.end());
    }

    private static LocalDate @Nullable [] days(Matcher found, String text, LocalDate today) {
        if (found.group("iso") != null) {
            String[] parts = found.group("iso").split("-");
            return day(LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2])));
        }
        if (found.group("isomonth") != null) {
            return months(YearMonth.parse(found.group("isomonth")), 1);
        }
        if (found.group("qlast") != null) {
            return quarter(found.group("qlast"), number(found.group("qyearfirst")));
        }
        if (found.group("quarter") != null) {
            boolean relative = found.group("qyear") == null
                    && found.group("quarter").toLowerCase(Locale.ROOT).startsWith("last");
            return relative
                    ? relative("last", "quarter", today)
                    : quarter(
                            found.group("quarter"),
                            found.group("qyear") == null ? today.getYear() : number(found.group("qyear")));
        }
        if (found.group("half") != null) {
            boolean first = found.group("half").matches("(?i)h1|first.*|1st.*");
            return months(YearMonth.of(number(found.group("hyear")), first ? 1 : 7), 6);
        }
        if (found.group("season") != null) {
            return months(YearMonth.of(number(found.group("syear")), season(found.group("season"))), 3);
        }
        if (found.group("day") != null) {
            return day(LocalDate.of(
                    number(found.group("dyear")), month(found.group("dmonth")), number(found.group("day"))));
        }
        if (found.group("mday") != null) {
            return day(LocalDate.of(
                    number(found.group("mdyear")), month(found.group("mdmonth")), number(found.group("mday"))));
        }
        if (found.group("month") != null) {
            return month(found, text, today);
        }
        if (found.group("unit") != null) {
            return relative(
                    found.group("rel").toLowerCase(Locale.ROOT),
                    found.group("unit").toLowerCase(Locale.ROOT),
                    today);
        }
        if (found.group("units") != null) {
            return new LocalDate[] {back(found.group("count"), found.group("units"), today), today};
        }
        if (found.group("today") != null) {
            return day(found.group("today").equalsIgnoreCase("today") ? today : today.minusDays(1));
        }
        if (found.group("slashed") != null) {
            String[] parts = found.group("slashed").split("/");
            return months(YearMonth.of(number(parts[1]), number(parts[0])), 1);
        }
        int year = number(found.group("year"));
        if (found.group("part") == null) {
            return months(YearMonth.of(year, 1), 12);
        }
        int third = List.of("early", "mid", "late").indexOf(found.group("part").toLowerCase(Locale.ROOT));
        return months(YearMonth.of(year, 1 + THIRD * third), THIRD);
    }

    /** The month that a season begins with. */
    private static int season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
    }

    /** A month alone is the latest one that has begun; "may" and "march" alone are more often verbs. */
    private static LocalDate @Nullable [] month(Matcher found, String text, LocalDate today) {
        Month month = month(found.group("month"));
        if (found.group("myear") != null) {
            return months(YearMonth.of(number(found.group("myear")), month), 1);
        }
        String word = found.group("month");
        boolean named = Character.isUpperCase(word.charAt(0)) || word.length() > 4;
        int before = span(found, text).start();
        boolean said = text.substring(Math.max(0, before - 10), before)
                .matches(
                        "(?is).*\\b(?:in|from|between|since|until|till|of|during|last|before|after|and|to|this|for|by) $");
        if (!said || !named && !(word.length() > 3 && said) || word.length() <= 3 && !named) {
            return null;
        }
        Matcher year = SAID_YEAR.matcher(text);
        if (year.find()) {
            return months(YearMonth.of(number(year.group()), month), 1);
        }
        YearMonth latest = YearMonth.of(today.getYear(), month);
        return months(latest.atDay(1).isAfter(today) ? latest.minusYears(1) : latest, 1);
    }

    private static LocalDate[] quarter(String name, int year) {
        String word = name.toLowerCase(Locale.ROOT);
        int quarter = word.startsWith("q")
                ? word.charAt(1) - '0'
                : word.startsWith("f") && word.contains("first") || word.startsWith("1")
                        ? 1
                        : word.startsWith("s") || word.startsWith("2")
                                ? 2
                                : word.startsWith("t") || word.startsWith("3") ? 3 : 4;
        return months(YearMonth.of(year, 3 * quarter - 2), 3);
    }

    private static LocalDate[] relative(String which, String unit, LocalDate today) {
        boolean now = which.equals("this") || which.equals("current");
        return switch (unit) {
            case "week" -> {
                LocalDate monday = today.with(DayOfWeek.MONDAY).minusWeeks(now ? 0 : 1);
                yield new LocalDate[] {monday, monday.plusDays(6)};
            }
            case "month" -> months(YearMonth.from(today).minusMonths(now ? 0 : 1), 1);
            case "quarter" ->
                months(
                        YearMonth.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1)
                                .minusMonths(now ? 0 : 3),
                        3);
            default ->
                which.equals("past")
                        ? new LocalDate[] {today.minusYears(1), today}
                        : months(YearMonth.of(today.getYear() - (now ? 0 : 1), 1), 12);
        };
    }

    private static LocalDate back(String count, String unit, LocalDate today) {
        int many = NumberWords.value(count);
        return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'd' -> today.minusDays(many);
            case 'w' -> today.minusWeeks(many);
            case 'm' -> today.minusMonths(many);
            default -> today.minusYears(many);
        };
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate[] day(LocalDate day) {
        return new LocalDate[] {day, day};
    }

    private static LocalDate[] months(YearMonth first, int count) {
        return new LocalDate[] {first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth()};
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
