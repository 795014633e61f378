import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../../ui/app/contract';
import { asCsv, asMarkdownTable, shortTitle } from '../../../ui/app/tables/export';
import { asLatex } from '../../../ui/app/tables/latex';
import { nextOrder, numberIn, ordered } from '../../../ui/app/tables/order';
import { source } from './answers';

function comparison(...texts: (string | null)[]): Comparison {
  return {
    papers: texts.map((_, i) => ({ number: i + 1, paperId: `p${i + 1}`, title: `T${i + 1}: all` })),
    rows: [
      {
        aspect: 'Data',
        cells: texts.map((text, i) => ({
          paperId: `p${i + 1}`,
          text,
          start: 0,
          end: 1,
          citations: text === null ? [] : [i + 1],
        })),
      },
    ],
  };
}

test('Markdown keeps what would be markup as text', () => {
  assert.equal(
    asMarkdownTable(comparison('a | b *c*', null)),
    '| Aspect | T1: all \\[1\\] | T2: all \\[2\\] |\n| --- | --- | --- |\n' +
      '| Data | a \\| b \\*c\\* | not stated in the abstract |\n',
  );
});

test('CSV quotes, and runs no formula', () => {
  assert.equal(
    asCsv(comparison('=1+1', 'say "x", y')),
    'Aspect,T1: all,T2: all\r\nData,\'=1+1,"say ""x"", y"\r\n',
  );
});

test('LaTeX escapes what it would read', () => {
  const latex = asLatex(comparison('50% of $x_1$ & [more]', null), [source(1), source(2)]);
  assert.match(latex, /^Data & 50\\% of \\\$x\\_1\\\$ \\& \{\[\}more] & --- \\\\$/m);
  assert.match(latex, /^% T1: all\. https:\/\/example\.org\/p1$/m);
  assert.match(latex, /^Aspect & T1 & T2 \\\\$/m);
});

test('numbers are read with their scale, and not out of names', () => {
  assert.equal(numberIn('about 1,360 dilemmas'), 1360);
  assert.equal(numberIn('2.5k items'), 2500);
  assert.equal(numberIn('3 million'), 3e6);
  assert.equal(numberIn('GPT-4 in 3D'), undefined);
});

test('papers are ordered one way, the other way, and as before; unstated ones last', () => {
  const table = comparison('20 items', null, '300 items');
  const ids = (order?: ReturnType<typeof nextOrder>) =>
    ordered(table, order).papers.map(({ paperId }) => paperId);
  const first = nextOrder(table, 'Data');
  const second = nextOrder(table, 'Data', first);
  assert.deepEqual(ids(first), ['p3', 'p1', 'p2']);
  assert.deepEqual(ids(second), ['p1', 'p3', 'p2']);
  assert.equal(nextOrder(table, 'Data', second), undefined);
});

test('a short title ends at the colon', () => {
  assert.equal(shortTitle('MAP: a benchmark'), 'MAP');
  assert.equal(shortTitle('No colon here'), 'No colon here');
});
