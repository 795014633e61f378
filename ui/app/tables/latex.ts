import type { Comparison, Source } from '../contract';
import { words } from '../words';
import { shortTitle } from './export';

const firstColumn = 0.16;

/** The comparison as a tabular for a paper; it needs the package booktabs and nothing else. */
export function asLatex({ papers, rows }: Comparison, sources: readonly Source[]): string {
  const width = (1 - firstColumn) / papers.length;
  const columns = [firstColumn, ...papers.map(() => width)].map(column).join('');
  return [
    String.raw`% \usepackage{booktabs}`,
    ...papers.map(({ number, title }) => comment(`${title}. ${urlOf(sources, number)}`)),
    String.raw`\begin{tabular}{@{}${columns}@{}}`,
    String.raw`\toprule`,
    line([words.comparison.aspect, ...papers.map(({ title }) => shortTitle(title))].map(escaped)),
    String.raw`\midrule`,
    ...rows.map(({ aspect, cells }) =>
      line([escaped(aspect), ...cells.map(({ text }) => (text === null ? '---' : escaped(text)))]),
    ),
    String.raw`\bottomrule`,
    String.raw`\end{tabular}`,
    '',
  ].join('\n');
}

/** Its share of the line, less the space that LaTeX puts on both sides of a column. */
function column(share: number): string {
  return String.raw`p{\dimexpr ${share.toFixed(3)}\linewidth-2\tabcolsep\relax}`;
}

function line(cells: readonly string[]): string {
  return `${cells.join(' & ')} \\\\`;
}

function comment(text: string): string {
  return `% ${text.replace(/\s+/g, ' ').trim()}`;
}

function urlOf(sources: readonly Source[], wanted: number): string {
  return sources.find(({ number }) => number === wanted)?.url ?? '';
}

const special: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  '…': String.raw`\ldots{}`,
  // At the start of a row these would be taken for an argument of the line before.
  '[': '{[}',
  '*': '{*}',
};

/** Text that LaTeX sets as it stands; two hyphens or backquotes do not grow together. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^<>|…[*]|[&%$#_{}]|-(?=-)|`(?=`)|'(?=')/g, (mark) => {
      if (mark === '-' || mark === '`' || mark === "'") return `${mark}{}`;
      return special[mark] ?? `\\${mark}`;
    });
}
