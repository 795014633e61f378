import type { Cell, Column, Comparison } from '../contract';
import { words } from '../words';

/** The table as GitHub-flavoured Markdown: a row for each aspect. */
export function asMarkdownTable({ papers, rows }: Comparison): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdown).join(' | ')} |`;
  return lines([
    line([words.comparison.aspect, ...papers.map(heading)]),
    `| ${['', ...papers].map(() => '---').join(' | ')} |`,
    ...rows.map(({ aspect, cells }) => line([aspect, ...cells.map(textOf)])),
  ]);
}

/** The table as comma-separated values (RFC 4180). */
export function asCsv({ papers, rows }: Comparison): string {
  const line = (values: readonly string[]) => values.map(csv).join(',');
  return [
    line([words.comparison.aspect, ...papers.map(({ title }) => title)]),
    ...rows.map(({ aspect, cells }) => line([aspect, ...cells.map(({ text }) => text ?? '')])),
    '',
  ].join('\r\n');
}

/** The part of a title before its colon. */
export function shortTitle(title: string): string {
  const colon = title.indexOf(': ');
  return colon > 0 ? title.slice(0, colon) : title;
}

function heading({ number, title }: Column): string {
  return `${title} [${number}]`;
}

function textOf({ text }: Cell): string {
  return text ?? words.comparison.notStated;
}

function lines(all: readonly string[]): string {
  return all.join('\n') + '\n';
}

function markdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|*_`<[\]]/g, '\\$&');
}

/** A spreadsheet would run what begins like a formula. */
function csv(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
