import type { Answer, Comparison, Filter, Outcome, Problem, Sentence, Source } from '../contract';

export type Progress = 'asking' | 'waiting' | 'done' | 'stopped' | 'failed';

/** A question and what has come back so far. */
export interface Turn {
  readonly id: string;
  readonly question: string;
  readonly filter?: Filter;
  /** The papers to compare, where the turn asks for that rather than a question. */
  readonly compare?: Compared;
  /** Who is asked to write, where a model could: its name, or 'extractive'. */
  readonly writer?: string;
  readonly progress: Progress;
  readonly understoodAs?: string;
  readonly outcome?: Outcome;
  readonly sentences: readonly Sentence[];
  readonly sources: readonly Source[];
  readonly comparison?: Comparison;
  /** Whether the comparison is being made again, with other papers or aspects. */
  readonly refining?: boolean;
  readonly suggestions: readonly string[];
  readonly writtenBy?: string;
  readonly tookMs?: number;
  readonly thread?: string;
  readonly problem?: Problem;
}

export interface Compared {
  readonly papers: readonly string[];
  readonly aspects?: readonly string[];
}

export interface Conversation {
  readonly id: string;
  readonly changed: string;
  readonly turns: readonly Turn[];
}

export function newTurn(question: string, filter?: Filter, writer?: string): Turn {
  return { id: newId(), question, filter, writer, ...nothingYet };
}

export function newComparison(question: string, compare: Compared, writer?: string): Turn {
  return { id: newId(), question, compare, writer, ...nothingYet };
}

/** What a turn has before its first event, also when it is asked again. */
export const nothingYet = {
  progress: 'asking',
  understoodAs: undefined,
  outcome: undefined,
  sentences: [],
  sources: [],
  comparison: undefined,
  refining: false,
  suggestions: [],
  problem: undefined,
} as const satisfies Partial<Turn>;

/** crypto.randomUUID is missing where the page is served over plain HTTP to another machine. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function isRunning(turn: Turn): boolean {
  return turn.progress === 'asking' || turn.progress === 'waiting';
}

/** The model that is asked to write, if one is. */
export function modelOf({ writer }: Turn): string | undefined {
  return writer === 'extractive' ? undefined : writer;
}

/** What a request says of the writer. */
export function writerOf({ writer }: Turn): { writer?: 'extractive' } {
  return writer === 'extractive' ? { writer } : {};
}

/** Whether the answer is a question to the asker. */
export function asksBack({ sentences }: Turn): boolean {
  return sentences.some(({ form }) => form === 'question');
}

export function titleOf(conversation: Conversation): string {
  return conversation.turns[0]?.question ?? '';
}

/** The thread to go on from: that of the last turn before this one that got an answer. */
export function threadBefore(turns: readonly Turn[], turnId: string): string | undefined {
  const end = turns.findIndex((turn) => turn.id === turnId);
  return turns
    .slice(0, end < 0 ? undefined : end)
    .map((turn) => turn.thread)
    .filter((thread) => thread !== undefined)
    .at(-1);
}

export function completed(turn: Turn, answer: Answer): Turn {
  return {
    ...turn,
    progress: 'done',
    question: turn.compare ? answer.question : turn.question,
    understoodAs: answer.understoodAs,
    outcome: answer.outcome,
    sentences: answer.sentences,
    sources: answer.sources,
    comparison: answer.comparison ?? undefined,
    refining: false,
    problem: undefined,
    suggestions: answer.suggestions ?? [],
    writtenBy: answer.writtenBy,
    tookMs: answer.tookMs,
    thread: answer.thread ?? undefined,
  };
}
