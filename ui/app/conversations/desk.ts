import { ask, askWhole, type AskEvent } from '../api/ask';
import { problemIn, RequestFailed } from '../api/client';
import { compare } from '../api/compare';
import { untilReady } from '../api/readiness';
import type { Answer, AskRequest, Compared, Filter, Narrowing } from '../contract';
import { words } from '../words';
import type { Archive } from './archive';
import {
  completed,
  isRunning,
  newComparison,
  newId,
  newTurn,
  nothingYet,
  threadBefore,
  writerOf,
  type Conversation,
  type Turn,
} from './conversation';

/** What of a turn is changed when its answer is made again. */
export type Change = { readonly compare: Compared } | Narrowing;

/** The conversations at hand, and the asking. Says 'change' after each, 'turn' with the turn. */
export class Desk extends EventTarget {
  conversations: readonly Conversation[];
  #running = new Map<string, AbortController>();

  constructor(private readonly archive: Archive) {
    super();
    this.conversations = archive.all();
    archive.onChangeElsewhere(() => this.#reload());
  }

  find(id: string | undefined): Conversation | undefined {
    return this.conversations.find((conversation) => conversation.id === id);
  }

  /** Asks in the conversation, or in a new one; returns the conversation's id. */
  ask(question: string, conversationId?: string, filter?: Filter, writer?: string): string {
    return this.#begin(newTurn(question, filter, writer), conversationId);
  }

  /** Puts papers side by side, as a turn of the conversation, or of a new one. */
  compare(compared: Compared, conversationId?: string, writer?: string): string {
    const title = words.comparison.title(compared.papers.length);
    return this.#begin(newComparison(title, compared, writer), conversationId);
  }

  /** Makes an answer again, changed; until it is there, and if it fails, the old one stays. */
  async refine(conversationId: string, turnId: string, change: Change): Promise<void> {
    const turn = this.find(conversationId)?.turns.find((one) => one.id === turnId);
    if (!turn || isRunning(turn) || turn.refining) return;
    this.#replace(conversationId, { ...turn, refining: true, problem: undefined });
    const thread = threadBefore(this.find(conversationId)?.turns ?? [], turnId);
    let next: Turn;
    try {
      const wanted = { ...turn, ...change };
      const answer = await whole(wanted, thread);
      // What somebody typed stays the heading; the chip tells how it is understood now.
      const { question } = turn.compare ? answer : turn;
      next = { ...completed(wanted, answer), question };
    } catch (failure) {
      next = { ...turn, refining: false, problem: problemIn(failure) };
    }
    this.#replace(conversationId, next, true);
  }

  #begin(turn: Turn, conversationId?: string): string {
    const known = this.find(conversationId);
    const conversation = known ?? { id: newId(), changed: '', turns: [] };
    this.#keep({ ...conversation, turns: [...conversation.turns, turn] });
    void this.#run(conversation.id, turn);
    return conversation.id;
  }

  retry(conversationId: string, turnId: string): void {
    const turn = this.find(conversationId)?.turns.find((one) => one.id === turnId);
    if (!turn || isRunning(turn)) return;
    const again = { ...turn, ...nothingYet };
    this.#replace(conversationId, again, true);
    void this.#run(conversationId, again);
  }

  stop(turnId: string): void {
    this.#running.get(turnId)?.abort();
  }

  remove(id: string): void {
    this.find(id)?.turns.forEach((turn) => this.stop(turn.id));
    this.archive.remove(id);
    this.#set(this.conversations.filter((conversation) => conversation.id !== id));
  }

  removeAll(): void {
    this.conversations.forEach((conversation) => this.remove(conversation.id));
  }

  async #run(conversationId: string, start: Turn): Promise<void> {
    const controller = new AbortController();
    this.#running.set(start.id, controller);
    let turn = start;
    const show = (next: Turn) => this.#replace(conversationId, (turn = next));
    try {
      await this.#stream(conversationId, turn, show, controller.signal);
    } catch (failure) {
      show(afterFailure(turn, failure, controller.signal.aborted));
    }
    this.#running.delete(start.id);
    this.#replace(conversationId, turn, true);
  }

  async #stream(
    conversationId: string,
    start: Turn,
    show: (turn: Turn) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const thread = threadBefore(this.find(conversationId)?.turns ?? [], start.id);
    let turn = start;
    try {
      if (start.compare) {
        show(completed(start, await compare({ ...start.compare, thread, ...writerOf(start) }, signal)));
        return;
      }
      for await (const event of ask(requestOf(start, thread), signal)) {
        show((turn = after(turn, event)));
      }
    } catch (failure) {
      if (!(failure instanceof RequestFailed) || failure.problem.status !== 503) throw failure;
      show({ ...start, progress: 'waiting' });
      await untilReady(signal, failure.retryAfterSeconds);
      show(start);
      await this.#stream(conversationId, start, show, signal);
    }
  }

  #replace(conversationId: string, turn: Turn, keep = false): void {
    const conversation = this.find(conversationId);
    if (!conversation) return;
    const turns = conversation.turns.map((one) => (one.id === turn.id ? turn : one));
    const next = { ...conversation, turns };
    if (keep) this.#keep(next);
    else this.#set(this.conversations.map((one) => (one.id === next.id ? next : one)));
    this.dispatchEvent(new CustomEvent('turn', { detail: turn }));
  }

  #keep(conversation: Conversation): void {
    const next = { ...conversation, changed: new Date().toISOString() };
    this.archive.save(next);
    this.#set([next, ...this.conversations.filter((one) => one.id !== next.id)]);
  }

  #reload(): void {
    const busy = this.conversations.filter(({ turns }) => turns.some(isRunning));
    const others = this.archive.all().filter(({ id }) => !busy.some((one) => one.id === id));
    this.#set([...busy, ...others]);
  }

  #set(conversations: readonly Conversation[]): void {
    this.conversations = conversations;
    this.dispatchEvent(new Event('change'));
  }
}

function requestOf(turn: Turn, thread: string | undefined): AskRequest {
  const { question, filter, limits, maxSources } = turn;
  return { question, thread, filter, limits, maxSources, ...writerOf(turn) };
}

function whole(turn: Turn, thread: string | undefined): Promise<Answer> {
  const { compare: compared } = turn;
  if (compared) return compare({ ...compared, thread, ...writerOf(turn) });
  return askWhole(requestOf(turn, thread), new AbortController().signal);
}

function after(turn: Turn, event: AskEvent): Turn {
  switch (event.type) {
    case 'understood':
      return { ...turn, understoodAs: event.understoodAs, read: event.read ?? undefined };
    case 'sources':
      return { ...turn, sources: event.sources };
    case 'sentence':
      return { ...turn, sentences: [...turn.sentences, event.sentence] };
    case 'withdrawn':
      return { ...turn, sentences: [], sources: [] };
    case 'answer':
      return completed(turn, event.answer);
  }
}

function afterFailure(turn: Turn, failure: unknown, aborted: boolean): Turn {
  if (aborted) return { ...turn, progress: 'stopped' };
  return { ...turn, progress: 'failed', problem: problemIn(failure) };
}
