import type { Cell, Quote, Sentence, Source } from '../contract';
import type { Turn } from '../conversations/conversation';

/** One citation number in an answer, and the quote of its source that it stands for. */
export interface Citation {
  readonly sentence: number;
  /** Where it stands in the table, for a citation of a cell; its sentence is then -1. */
  readonly cell?: { readonly row: number; readonly paperId: string };
  readonly number: number;
  readonly quote: number;
  readonly paperId: string;
}

/** What the evidence panel shows: a citation of an answer's turn, or a paper by itself. */
export interface Shown {
  readonly paperId: string;
  readonly turnId?: string;
  readonly citation?: Citation;
}

/** The citations of an answer in the order they are read: its sentences, then its table. */
export function citationsOf({ sentences, sources, comparison }: Turn): Citation[] {
  const ofSentences = sentences.flatMap((sentence, index) =>
    sentence.citations.flatMap((number) => {
      const source = sources.find((one) => one.number === number);
      if (!source) return [];
      const { paperId, quotes } = source;
      return [{ sentence: index, number, quote: quoteFor(sentence, quotes), paperId }];
    }),
  );
  const ofCells = (comparison?.rows ?? []).flatMap(({ cells }, row) =>
    cells.flatMap((cell) => {
      const source = sources.find((one) => cell.citations.includes(one.number));
      if (!source) return [];
      const { paperId } = cell;
      const quote = quoteOf(cell, source.quotes);
      return [{ sentence: -1, cell: { row, paperId }, number: source.number, quote, paperId }];
    }),
  );
  return [...ofSentences, ...ofCells];
}

export function isSame(one: Citation | undefined, other: Citation): boolean {
  return (
    one?.sentence === other.sentence &&
    one.number === other.number &&
    one.cell?.row === other.cell?.row
  );
}

export function sourceOf(turn: Turn, citation: Citation): Source | undefined {
  return turn.sources.find(({ number }) => number === citation.number);
}

function quoteOf({ start, end }: Cell, quotes: readonly Quote[]): number {
  return Math.max(
    0,
    quotes.findIndex((quote) => quote.start === start && quote.end === end),
  );
}

/** The contract ties quotes to sources, not to sentences: the one that says the same is meant. */
function quoteFor({ text }: Sentence, quotes: readonly Quote[]): number {
  const exact = quotes.findIndex((quote) => text.includes(quote.text) || quote.text.includes(text));
  if (exact >= 0) return exact;
  const shared = quotes.map((quote) => wordsShared(text, quote.text));
  return Math.max(0, shared.indexOf(Math.max(...shared)));
}

function wordsShared(one: string, other: string): number {
  const known = new Set(wordsOf(one));
  return wordsOf(other).filter((word) => known.has(word)).length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
