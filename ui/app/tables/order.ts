import type { Cell, Comparison, Row } from '../contract';

/** Up: A to Z, or the smallest number first. Down: the reverse. */
export type Direction = 'ascending' | 'descending';

export interface Order {
  readonly aspect: string;
  readonly direction: Direction;
  readonly byNumber: boolean;
}

/** The next order when an aspect is chosen: one way, then the other, then as it was. */
export function nextOrder({ rows }: Comparison, aspect: string, now?: Order): Order | undefined {
  const row = rows.find((one) => one.aspect === aspect);
  if (!row) return undefined;
  const byNumber = isNumeric(row);
  const first: Direction = byNumber ? 'descending' : 'ascending';
  const second: Direction = byNumber ? 'ascending' : 'descending';
  if (now?.aspect !== aspect) return { aspect, direction: first, byNumber };
  return now.direction === first ? { aspect, direction: second, byNumber } : undefined;
}

/** The comparison with its papers in that order; those that do not state the aspect come last. */
export function ordered(comparison: Comparison, order: Order | undefined): Comparison {
  const row = comparison.rows.find(({ aspect }) => aspect === order?.aspect);
  if (!order || !row) return comparison;
  const sorted = [...row.cells].sort((one, other) => compareCells(one, other, order));
  const place = new Map(sorted.map(({ paperId }, index) => [paperId, index]));
  const arrange = <T extends { paperId: string }>(all: readonly T[]): T[] =>
    [...all].sort((one, other) => (place.get(one.paperId) ?? 0) - (place.get(other.paperId) ?? 0));
  return {
    papers: arrange(comparison.papers),
    rows: comparison.rows.map(({ aspect, cells }) => ({ aspect, cells: arrange(cells) })),
  };
}

function compareCells(one: Cell, other: Cell, { direction, byNumber }: Order): number {
  if (one.text === null || other.text === null) {
    return Number(one.text === null) - Number(other.text === null);
  }
  const difference = byNumber
    ? (numberIn(one.text) ?? 0) - (numberIn(other.text) ?? 0)
    : one.text.localeCompare(other.text, 'en', { sensitivity: 'base' });
  return direction === 'ascending' ? difference : -difference;
}

function isNumeric({ cells }: Row): boolean {
  const stated = cells.flatMap(({ text }) => (text === null ? [] : [text]));
  return stated.length > 0 && stated.every((text) => numberIn(text) !== undefined);
}

const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};

/** The first number of a text. One of a name, as in GPT-4 or 3D, or of a list, as in (1), is none. */
export function numberIn(text: string): number | undefined {
  const found = text
    .replace(/\(\d{1,2}\)/g, '')
    .match(
      /(?<![\p{L}\p{N}_.,-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:(k|m|b|x)|\s?(thousand|million|billion))?(?![\p{L}\p{N}_])/iu,
    );
  if (!found) return undefined;
  const [, whole = '', part = '', short, long] = found;
  const scale = scales[(short ?? long ?? '').toLowerCase()] ?? 1;
  return Number(whole.replaceAll(',', '') + part) * scale;
}
