import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSame, isSameNumber } from '../../../ui/app/citation';
import { placeOf, spansOf } from '../../../ui/app/evidence/spans';
import { citationsOf } from '../../../ui/app/evidence/walk';
import { sentence, source, turn } from './answers';

test('a citation opens the quote that its sentence names', () => {
  const shown = turn({
    sentences: [
      sentence('One.', { citations: [1], evidence: [{ source: 1, quote: 1 }] }),
      sentence('Two.', {
        citations: [1, 2],
        evidence: [
          { source: 2, quote: 0 },
          { source: 1, quote: 2 },
          { source: 1, quote: 0 },
        ],
      }),
    ],
    sources: [source(1, 'a', 'b', 'c'), source(2, 'd')],
  });

  const quotes = citationsOf(shown).map(({ sentence, number, quote }) => [sentence, number, quote]);

  assert.deepEqual(quotes, [
    [0, 1, 1],
    [1, 1, 2],
    [1, 1, 0],
    [1, 2, 0],
  ]);
});

test('without evidence the first quote is opened, and nothing is guessed', () => {
  const shown = turn({
    sentences: [sentence('The second quote.', { citations: [1] })],
    sources: [source(1, 'Another.', 'The second quote.')],
  });
  assert.deepEqual(
    citationsOf(shown).map(({ quote }) => quote),
    [0],
  );
});

test('two quotes behind one number are one number and two places', () => {
  const [one, other] = citationsOf(
    turn({
      sentences: [
        sentence('Both.', {
          citations: [1],
          evidence: [
            { source: 1, quote: 0 },
            { source: 1, quote: 1 },
          ],
        }),
      ],
      sources: [source(1, 'a', 'b')],
    }),
  );
  assert.ok(one && other && isSameNumber(one, other) && !isSame(one, other));
});

test('a cell opens its own words', () => {
  const cell = { paperId: 'p1', text: 'b', start: 100, end: 101, citations: [1] };
  const shown = turn({
    comparison: {
      papers: [{ number: 1, paperId: 'p1', title: 'P' }],
      rows: [{ aspect: 'Data', cells: [cell, { ...cell, text: null, citations: [] }] }],
    },
    sources: [source(1, 'a', 'b')],
  });
  assert.deepEqual(citationsOf(shown), [
    { sentence: -1, cell: { row: 0, paperId: 'p1' }, number: 1, quote: 1, paperId: 'p1' },
  ]);
});

test('joined again, the spans of an abstract are the abstract', () => {
  const abstract = 'One two three. Four five.';
  const quotes = [
    { text: 'One two three.', start: 0, end: 14 },
    { text: 'three. Four', start: 8, end: 19 },
  ];
  const spans = spansOf(abstract, quotes);
  assert.equal(spans.map(({ text }) => text).join(''), abstract);
  assert.deepEqual(
    spans.map((span) => span.quotes),
    [[0], [0, 1], [1], []],
  );
});

test('a quote whose place has moved is looked for', () => {
  assert.deepEqual(placeOf('new: old', { text: 'old', start: 0, end: 3 }), { start: 5, end: 8 });
  assert.equal(placeOf('gone', { text: 'old', start: 0, end: 3 }), undefined);
});
