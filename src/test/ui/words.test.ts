import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtOf, words } from '../../../ui/app/words';

/** Every string of the module; those that are made are made with a small number or a name. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return made(value as (...parts: unknown[]) => unknown);
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function made(make: (...parts: unknown[]) => unknown): string[] {
  return [1, 2].flatMap((count) => {
    for (const parts of [[count, count], ['a name', 'b'], [[`n${count}`]], [{ papers: [1], rows: [1] }]]) {
      try {
        return strings(make(...parts));
      } catch {
        // Made of something else.
      }
    }
    return assert.fail(`What is ${make.toString()} made of?`);
  });
}

test('no string shouts, apologises or has gaps', () => {
  const all = strings(words);
  assert.ok(all.length > 150);
  for (const text of all) {
    assert.doesNotMatch(text, /!|\bOops\b|\bsorry\b|\bplease\b|undefined|NaN|\[object| {2}|^ | $/i);
  }
});

test('one is not many', () => {
  assert.equal(words.corpus.count(1), '1 paper');
  assert.equal(words.corpus.count(1234), '1,234 papers');
  assert.equal(words.more.shown(6, 14), 'Showing 6 of the 14 papers that fit.');
});

test('only doubt is said of a sentence', () => {
  assert.equal(doubtOf('weak'), '[weakly supported]');
  for (const support of ['quoted', 'supported', 'remark', null]) assert.equal(doubtOf(support), '');
});
