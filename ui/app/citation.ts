/** One quote behind a citation number of an answer: what its number opens, and leads back to. */
export interface Citation {
  readonly sentence: number;
  /** Where it stands in the table, for a citation of a cell; its sentence is then -1. */
  readonly cell?: { readonly row: number; readonly paperId: string };
  readonly number: number;
  /** Which of its source's quotes, from 0. */
  readonly quote: number;
  readonly paperId: string;
}

/** Whether both belong to the same number behind the same sentence or cell. */
export function isSameNumber(one: Citation | undefined, other: Citation): boolean {
  return (
    one?.sentence === other.sentence &&
    one.number === other.number &&
    one.cell?.row === other.cell?.row
  );
}

export function isSame(one: Citation | undefined, other: Citation): boolean {
  return isSameNumber(one, other) && one?.quote === other.quote;
}
