import type {
  Answer,
  Compared,
  Comparison,
  Filter,
  Limits,
  Outcome,
  Problem,
  Reading,
  Sentence,
  Source,
} from '../contract';

export type Progress = 'asking' | 'waiting' | 'done' | 'stopped' | 'failed';

/** A question and what has come back so far. */
export interface Turn {
  readonly id: string;
  readonly question: string;
  readonly filter?: Filter;
  /** What holds instead of the limits that were read, once one was taken away. */
  readonly limits?: Limits;
  /** How many papers may be cited, where more were asked for. */
  readonly maxSources?: number;
  /** The papers to compare, where the turn asks for that rather than a question. */
  readonly compare?: Compared;
  /** Who is asked to write, where a model could: its name, or 'extractive'. */
  readonly writer?: string;
  readonly progress: Progress;
  readonly understoodAs?: string;
  readonly read?: Reading;
  readonly outcome?: Outcome;
  /** Of a list: how many papers fit. */
  readonly total?: number;
  readonly sentences: readonly Sentence[];
  readonly sources: readonly Source[];
  readonly comparison?: Comparison;
  /** Whether the answer is being made again: with other limits, more papers, other aspects. */
  readonly refining?: boolean;
  readonly suggestions: readonly string[];
  readonly writtenBy?: string;
  readonly tookMs?: number;
  readonly thread?: string;
  readonly problem?: Problem;
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
  read: undefined,
  total: undefined,
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

/** Whether only chosen papers were asked. */
export function asksChosen({ filter }: Turn): boolean {
  return (filter?.papers?.length ?? 0) > 0;
}

/** Whether all of the answer is the assistant's own word, and nothing of it from the papers. */
export function isRemark({ sentences, comparison, outcome }: Turn): boolean {
  const said = sentences.filter(({ form }) => form !== 'note');
  return outcome !== 'not-in-corpus' && !comparison && said.length > 0 && said.every(({ support }) => support === 'remark');
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
    read: answer.read ?? undefined,
    outcome: answer.outcome,
    total: answer.total ?? undefined,
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
