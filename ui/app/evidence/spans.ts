import type { Quote } from '../contract';

/** A stretch of an abstract, and the quotes (by index) that it belongs to. */
export interface Span {
  readonly text: string;
  readonly quotes: readonly number[];
}

/** Cuts an abstract at the borders of its quotes; joined again, the spans are the abstract. */
export function spansOf(abstract: string, quotes: readonly Quote[]): Span[] {
  const places = quotes.map((quote) => placeOf(abstract, quote));
  const found = places.filter((place) => place !== undefined);
  const borders = new Set([0, abstract.length, ...found.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? 0;
    const covering = places.flatMap((place, index) =>
      place && place.start <= start && end <= place.end ? [index] : [],
    );
    return { text: abstract.slice(start, end), quotes: covering };
  });
}

/**
 * Where a quote stands. A kept conversation may be older than the corpus, so the offsets are
 * believed only where the text there is the quote; otherwise it is looked for.
 */
export function placeOf(
  abstract: string,
  quote: Quote,
): { start: number; end: number } | undefined {
  const { text, start, end } = quote;
  if (abstract.slice(start, end) === text) return { start, end };
  const at = text ? abstract.indexOf(text) : -1;
  return at < 0 ? undefined : { start: at, end: at + text.length };
}
