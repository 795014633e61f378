import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Limits } from '../../../ui/app/contract';
import { inWords } from '../../../ui/app/conversations/dates';
import { limitsOf, notUsed } from '../../../ui/app/conversations/limits';
import { reading } from './answers';

const noTitle = () => undefined;

test('a range of dates is said as coarsely as is true', () => {
  const ranges: [string | null, string | null, string][] = [
    ['2025-01-01', '2025-12-31', 'in 2025'],
    ['2024-01-01', '2025-12-31', 'from 2024 to 2025'],
    ['2025-07-01', '2025-09-30', 'from Jul 2025 to Sep 2025'],
    ['2024-02-01', '2024-02-29', 'in Feb 2024'],
    ['2025-01-01', '2025-06-30', 'from Jan 2025 to Jun 2025'],
    ['2025-10-05', '2025-10-05', 'on Oct 5, 2025'],
    ['2025-10-05', '2025-10-31', 'from Oct 5, 2025 to Oct 31, 2025'],
    ['2025-01-01', null, 'since 2025'],
    ['2025-10-05', null, 'since Oct 5, 2025'],
    [null, '2023-12-31', 'until 2023'],
    [null, '2023-06-30', 'until Jun 2023'],
    [null, null, ''],
  ];
  for (const [from, to, said] of ranges) assert.equal(inWords(from, to), said);
});

test('each limit is a few words, and leaves the others when it is taken away', () => {
  const read = reading({
    from: '2025-01-01',
    undated: 'out',
    authorCount: { least: 5, most: null },
    organisations: ['NVIDIA', 'Meituan'],
  });

  const limits = limitsOf(read, noTitle);

  assert.deepEqual(
    limits.map(({ text }) => text),
    [
      'Published since 2025',
      'No undated papers',
      '5 or more authors',
      'By NVIDIA',
      'By Meituan',
    ],
  );
  assert.deepEqual(limits[0]?.without, { ...read.limits, from: null, undated: 'in' });
  assert.deepEqual(limits[1]?.without, { ...read.limits, undated: 'in' });
  assert.deepEqual(limits[2]?.without?.authorCount, { least: null, most: null });
  assert.deepEqual(limits[3]?.without, { ...read.limits, organisations: ['Meituan'] });
});

test('what is left out on purpose is a limit too', () => {
  const not = {
    from: '2025-01-01',
    to: '2025-12-31',
    papers: ['p1'],
    subjects: ['surveys', 'robots'],
    organisations: ['NVIDIA'],
    authors: [],
  };

  const limits = limitsOf(reading({ not }), () => 'MAP: a benchmark');

  assert.deepEqual(
    limits.map(({ text }) => text),
    [
      'Not published in 2025',
      'Without: MAP',
      'Not about surveys',
      'Not about robots',
      'Not by NVIDIA',
    ],
  );
  assert.deepEqual(limits[2]?.without?.not, { ...not, subjects: ['robots'] });
});

test('the number of authors is said as it is', () => {
  const said = (least: number | null, most: number | null) =>
    limitsOf(reading({ authorCount: { least, most } }), noTitle).map(({ text }) => text);
  assert.deepEqual(said(1, 1), ['1 author']);
  assert.deepEqual(said(3, 5), ['3 to 5 authors']);
  assert.deepEqual(said(null, 3), ['At most 3 authors']);
  assert.deepEqual(said(null, null), []);
});

test('an order and a number wanted are told, and cannot be taken away', () => {
  const limits = limitsOf(reading({}, { order: 'most-authors', wanted: 3 }), noTitle);
  assert.deepEqual(limits, [{ text: 'Most authors first' }, { text: '3 papers' }]);
  assert.deepEqual(limitsOf(reading({}, { order: 'corpus' }), noTitle), []);
});

test('no limit, no words, also where a server leaves lists out', () => {
  assert.deepEqual(limitsOf(reading({}), noTitle), []);
  const sparse = { from: null, to: null, undated: 'in' } as Limits;
  assert.deepEqual(limitsOf({ ...reading({}), limits: sparse }, noTitle), []);
});

test('what was not used is gathered from all parts of a message', () => {
  const part = reading({}, { notUnderstood: ['peer-reviewed', 'recent'] });
  const read = reading({}, { notUnderstood: ['peer-reviewed'], parts: [part] });
  assert.deepEqual(notUsed(read), ['peer-reviewed', 'recent']);
});
