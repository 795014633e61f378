import type { Citation } from '../citation';
import type { Cell, Quote, Sentence, Source } from '../contract';
import type { Turn } from '../conversations/conversation';

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
      const { paperId } = source;
      const at = { sentence: index, number, paperId };
      return quotesOf(sentence, number).map((quote) => ({ ...at, quote }));
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

export function sourceOf(turn: Turn, citation: Citation): Source | undefined {
  return turn.sources.find(({ number }) => number === citation.number);
}

/** The quotes of a source that a sentence rests on; its first where the server names none. */
function quotesOf({ evidence }: Sentence, number: number): number[] {
  const named = (evidence ?? []).filter(({ source }) => source === number);
  return named.length > 0 ? [...new Set(named.map(({ quote }) => quote))] : [0];
}

function quoteOf({ start, end }: Cell, quotes: readonly Quote[]): number {
  return Math.max(
    0,
    quotes.findIndex((quote) => quote.start === start && quote.end === end),
  );
}
