import type { Answer, AskRequest, Problem, Reading, Sentence, Source } from '../contract';
import { words } from '../words';
import { request, RequestFailed, toProblem } from './client';
import { eventsOf, type StreamEvent } from './event-stream';

export type AskEvent =
  | { type: 'understood'; understoodAs: string; read?: Reading | null }
  | { type: 'sources'; sources: Source[] }
  | { type: 'sentence'; sentence: Sentence }
  /** The sentences so far do not hold; others follow in their place. */
  | { type: 'withdrawn' }
  | { type: 'answer'; answer: Answer };

/** Asks, and yields the answer as it arrives; the last event is always the whole answer. */
export async function* ask(question: AskRequest, signal: AbortSignal): AsyncGenerator<AskEvent> {
  const response = await request('/api/ask', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'text/event-stream, application/json;q=0.5, application/problem+json;q=0.5',
    },
    body: JSON.stringify(question),
    signal,
  });
  if (response.headers.get('Content-Type')?.startsWith('application/json')) {
    yield { type: 'answer', answer: (await response.json()) as Answer };
    return;
  }
  let complete = false;
  for await (const event of eventsOf(response, signal)) {
    const understood = toAskEvent(event);
    if (!understood) continue;
    complete = understood.type === 'answer';
    yield understood;
  }
  if (!complete) throw new RequestFailed(words.problems.cutOff);
}

/** Asks, and gives back the whole answer. */
export async function askWhole(question: AskRequest, signal: AbortSignal): Promise<Answer> {
  let answer: Answer | undefined;
  for await (const event of ask(question, signal)) {
    if (event.type === 'answer') ({ answer } = event);
  }
  if (!answer) throw new RequestFailed(words.problems.cutOff);
  return answer;
}

/** What an event of the stream says; nothing where the page does not know its name. */
export function toAskEvent({ event, data }: StreamEvent): AskEvent | undefined {
  const value: unknown = JSON.parse(data);
  switch (event) {
    case 'understood': {
      const { understoodAs, read } = value as Pick<Answer, 'understoodAs' | 'read'>;
      return { type: 'understood', understoodAs, read };
    }
    case 'sources':
      return { type: 'sources', sources: value as Source[] };
    case 'sentence':
      return { type: 'sentence', sentence: value as Sentence };
    case 'withdrawn':
      return { type: 'withdrawn' };
    case 'answer':
      return { type: 'answer', answer: value as Answer };
    case 'error':
      throw new RequestFailed(toProblem(value as Partial<Problem>, 500));
    default:
      return undefined;
  }
}
