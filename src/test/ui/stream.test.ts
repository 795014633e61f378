import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, askWhole, toAskEvent, type AskEvent } from '../../../ui/app/api/ask';
import type { RequestFailed } from '../../../ui/app/api/client';
import { EventStreamParser } from '../../../ui/app/api/event-stream';
import { answer, reading } from './answers';

const question = { question: 'What?' };

function serve(body: string, type = 'text/event-stream', status = 200): void {
  globalThis.fetch = () =>
    Promise.resolve(new Response(body, { status, headers: { 'Content-Type': type } }));
}

test('a stream is read the same however it is cut', () => {
  const text = '\uFEFF: hello\r\nevent: a\r\ndata: 1\rdata: 2\n\ndata: 3\n\nevent: none\n\n';
  const expected = [
    { event: 'a', data: '1\n2' },
    { event: 'message', data: '3' },
  ];
  for (let size = 1; size <= text.length; size++) {
    const parser = new EventStreamParser();
    const events = [];
    for (let at = 0; at < text.length; at += size) {
      events.push(...parser.push(text.slice(at, at + size)));
    }
    assert.deepEqual(events, expected);
  }
});

test('events say what the contract says, with or without the reading', () => {
  const read = reading({ from: '2025-01-01' });
  const understood = (data: object) =>
    toAskEvent({ event: 'understood', data: JSON.stringify(data) });
  assert.deepEqual(understood({ understoodAs: 'Q', read }), {
    type: 'understood',
    understoodAs: 'Q',
    read,
  });
  assert.deepEqual(understood({ understoodAs: 'Q' }), {
    type: 'understood',
    understoodAs: 'Q',
    read: undefined,
  });
  assert.equal(toAskEvent({ event: 'of a newer server', data: '{}' }), undefined);
});

test('an answer comes sentence by sentence, and last whole', async () => {
  serve(
    'event: sentence\ndata: {"text": "One.", "citations": []}\n\n' +
      `event: answer\ndata: ${JSON.stringify(answer())}\n\n`,
  );
  const events: AskEvent[] = [];
  for await (const event of ask(question, new AbortController().signal)) events.push(event);
  assert.deepEqual(
    events.map(({ type }) => type),
    ['sentence', 'answer'],
  );
});

test('an answer in one piece will do', async () => {
  serve(JSON.stringify(answer({ total: 14 })), 'application/json');
  assert.equal((await askWhole(question, new AbortController().signal)).total, 14);
});

test('an answer that breaks off is no answer', async () => {
  serve('event: sentence\ndata: {"text": "One.", "citations": []}\n\n');
  await assert.rejects(
    askWhole(question, new AbortController().signal),
    (failure: RequestFailed) => failure.problem.title === 'The answer broke off',
  );
});

test('an error within the stream is a problem in the server’s words', async () => {
  serve('event: error\ndata: {"title": "Broken", "status": 500}\n\n');
  await assert.rejects(
    askWhole(question, new AbortController().signal),
    (failure: RequestFailed) => failure.problem.title === 'Broken',
  );
});
