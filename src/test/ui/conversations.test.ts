import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Archive } from '../../../ui/app/conversations/archive';
import { blocksOf } from '../../../ui/app/conversations/blocks';
import {
  completed,
  isRemark,
  newTurn,
  threadBefore,
  type Conversation,
} from '../../../ui/app/conversations/conversation';
import { outcomeInWords } from '../../../ui/app/conversations/outcome';
import { asMarkdown, withReferences } from '../../../ui/app/conversations/references';
import { answer, reading, sentence, source, turn } from './answers';

/** The browser's storage, as far as it is used: what is kept are its own keys. */
function storage(room = Infinity): Storage {
  const kept = {};
  const hidden = (value: unknown) => ({ value, enumerable: false });
  return Object.defineProperties(kept, {
    getItem: hidden((key: string) => (kept as Record<string, string>)[key] ?? null),
    setItem: hidden((key: string, text: string) => {
      const others = Object.keys(kept).filter((one) => one !== key);
      if (others.length >= room) throw new Error('The storage is full.');
      Object.assign(kept, { [key]: text });
    }),
    removeItem: hidden((key: string) => Reflect.deleteProperty(kept, key)),
  }) as Storage;
}

function conversation(id: string, changed: string, ...turns: Conversation['turns']): Conversation {
  return { id, changed, turns };
}

test('conversations come back newest first, and what was running is stopped', () => {
  const archive = new Archive(storage());
  archive.save(conversation('a', '2025-01-01', turn()));
  archive.save(conversation('b', '2025-01-02', newTurn('Still running?')));

  const [newest, oldest] = archive.all();

  assert.deepEqual([newest?.id, oldest?.id], ['b', 'a']);
  assert.equal(newest?.turns[0]?.progress, 'stopped');
});

test('an answer that was being made again is whole after a reload', () => {
  const archive = new Archive(storage());
  const problem = { title: 'No', status: 0, detail: '' };
  archive.save(conversation('a', '2025-01-01', turn({ refining: true, problem })));
  const [kept] = archive.all()[0]?.turns ?? [];
  assert.equal(kept?.refining, false);
  assert.equal(kept?.problem, undefined);
});

test('where the storage is full the oldest conversation makes room', () => {
  const archive = new Archive(storage(2));
  archive.save(conversation('a', '2025-01-01', turn()));
  archive.save(conversation('b', '2025-01-02', turn()));
  archive.save(conversation('c', '2025-01-03', turn()));
  assert.deepEqual(
    archive.all().map(({ id }) => id),
    ['c', 'b'],
  );
});

test('what another program wrote there is passed over', () => {
  const foreign = storage();
  foreign.setItem('scholium.conversation.x', '{"id": 7}');
  foreign.setItem('scholium.conversation.y', 'not JSON');
  foreign.setItem('else', '{}');
  assert.deepEqual(new Archive(foreign).all(), []);
});

test('a turn goes on from the last answer before it', () => {
  const turns = [turn({ thread: 'first' }), turn({ thread: undefined }), turn({ thread: 'last' })];
  assert.equal(threadBefore(turns, turns[2]!.id), 'first');
  assert.equal(threadBefore(turns, turns[0]!.id), undefined);
  assert.equal(threadBefore(turns, 'a new one'), 'last');
});

test('an answer fills its turn, with or without what newer servers say', () => {
  const begun = newTurn('What?', { papers: ['p1'] });
  const read = reading({ from: '2025-01-01' });
  const whole = completed(begun, answer({ read, total: 14 }));
  assert.deepEqual(whole.read, read);
  assert.equal(whole.total, 14);
  assert.deepEqual(whole.filter, { papers: ['p1'] });
  const older = completed(begun, answer({ total: null }));
  assert.equal(older.read, undefined);
  assert.equal(older.total, undefined);
});

test('an answer of remarks alone is the assistant’s own', () => {
  const remark = sentence('Hello.', { support: 'remark' });
  assert.ok(isRemark(turn({ sentences: [remark, remark] })));
  assert.ok(!isRemark(turn({ sentences: [remark, sentence('A quote.')] })));
  assert.ok(!isRemark(turn()));
});

test('sentences of one paragraph stand together; items and notes alone', () => {
  const blocks = blocksOf([
    sentence('One.'),
    sentence('Two.'),
    sentence('Three.', { paragraph: 1 }),
    sentence('Item.', { form: 'item', paragraph: 1 }),
    sentence('Note.', { form: 'note', paragraph: 1 }),
  ]);
  assert.deepEqual(
    blocks.map(({ row, note, from, sentences }) => [row, note, from, sentences.length]),
    [
      [false, false, 0, 2],
      [false, false, 2, 1],
      [true, false, 3, 1],
      [false, true, 4, 1],
    ],
  );
});

test('a copied answer has its numbers, its doubts and its references', () => {
  const shown = turn({
    sentences: [
      sentence('A fact.', { citations: [1] }),
      sentence('A guess.', { support: 'unsupported' }),
      sentence('About the answer.', { form: 'note' }),
    ],
    sources: [{ ...source(1), organisation: 'NVIDIA', authorCount: null }],
  });
  assert.equal(
    withReferences(shown, () => undefined),
    'A fact. [1] A guess. [not supported by the sources]\n\nReferences\n\n' +
      '[1] Paper 1: about something. NVIDIA. Jun 6, 2025. https://example.org/p1\n',
  );
});

test('a saved conversation has a heading for each question', () => {
  const one = conversation('a', '', turn({ question: 'First\nquestion' }), turn());
  assert.match(
    asMarkdown(one, () => undefined),
    /^# First question\n\n## First question\n[^]*\n## What\?\n/,
  );
});

test('where only chosen papers were asked, nothing is said of the others', () => {
  const said = (...papers: string[]) =>
    outcomeInWords(turn({ outcome: 'not-in-corpus', filter: { papers } }));
  assert.equal(said(), 'Not in the corpus');
  assert.equal(said('p1'), 'Not in the chosen paper');
  assert.equal(said('p1', 'p2'), 'Not in the chosen papers');
});
