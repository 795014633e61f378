import type { Cell, Column, Comparison } from '../contract';

/** How the papers of a table are ordered: as they were named, or by what they say on an aspect. */
export interface Order {
  readonly row: number;
  readonly descending: boolean;
}

/** The order after an aspect's name is pressed: by it, then the other way round, then as before. */
export function next(order: Order | undefined, row: number): Order | undefined {
  if (order?.row !== row) return { row, descending: false };
  return order.descending ? undefined : { row, descending: true };
}

/**
 * The table with its papers ordered: those that state the aspect first; by their first numbers, the
 * largest first, where each has one, else by their words.
 */
export function ordered(comparison: Comparison, order: Order | undefined): Comparison {
  const row = order && comparison.rows[order.row];
  if (!order || !row) return comparison;
  const numeric = isNumeric(row.cells);
  const places = row.cells
    .map((cell, place) => ({ cell, place }))
    .sort((one, other) => {
      const stated = Number(other.cell.text !== null) - Number(one.cell.text !== null);
      if (stated !== 0) return stated;
      const by = numeric
        ? firstNumber(other.cell) - firstNumber(one.cell)
        : (one.cell.text ?? '').localeCompare(other.cell.text ?? '', 'en');
      return (order.descending ? -by : by) || one.place - other.place;
    })
    .map(({ place }) => place);
  const inOrder = <T>(all: readonly T[]): T[] => places.map((place) => all[place] as T);
  return {
    papers: inOrder<Column>(comparison.papers),
    rows: comparison.rows.map((one) => ({ ...one, cells: inOrder<Cell>(one.cells) })),
  };
}

/** Whether every paper that states the aspect states a number. */
export function isNumeric(cells: readonly Cell[]): boolean {
  const stated = cells.filter(({ text }) => text !== null);
  return stated.length > 0 && stated.every((cell) => !Number.isNaN(firstNumber(cell)));
}

function firstNumber({ text }: Cell): number {
  const digits = /(?<![\w.-])\d{1,3}(?:,\d{3})+|(?<![\w.-])\d+(?:\.\d+)?/.exec(text ?? '');
  return digits ? Number(digits[0].replaceAll(',', '')) : NaN;
}
