import type { Answer, Limits, Reading, Sentence, Source } from '../../../ui/app/contract';
import { newTurn, type Turn } from '../../../ui/app/conversations/conversation';

/** Small answers to test with. */

export const noLimits: Limits = {
  from: null,
  to: null,
  undated: 'in',
  authorCount: { least: null, most: null },
  authors: [],
  venues: [],
  organisations: [],
  not: { from: null, to: null, papers: [], subjects: [], organisations: [], authors: [] },
};

export function reading(limits: Partial<Limits>, more: Partial<Reading> = {}): Reading {
  return {
    intent: 'list',
    papers: [],
    limits: { ...noLimits, ...limits },
    order: null,
    wanted: null,
    parts: [],
    notUnderstood: [],
    ...more,
  };
}

export function sentence(text: string, more: Partial<Sentence> = {}): Sentence {
  return { text, citations: [], support: 'quoted', form: 'prose', paragraph: 0, ...more };
}

export function source(number: number, ...quotes: string[]): Source {
  return {
    number,
    paperId: `p${number}`,
    title: `Paper ${number}: about something`,
    url: `https://example.org/p${number}`,
    published: '2025-06-06',
    quotes: quotes.map((text, i) => ({ text, start: i * 100, end: i * 100 + text.length })),
  };
}

export function answer(more: Partial<Answer> = {}): Answer {
  return {
    question: 'What?',
    understoodAs: 'What?',
    outcome: 'answered',
    answer: '',
    sentences: [],
    sources: [],
    comparison: null,
    suggestions: [],
    thread: 'a thread',
    writtenBy: 'extractive',
    tookMs: 1,
    ...more,
  };
}

export function turn(more: Partial<Turn> = {}): Turn {
  return { ...newTurn('What?'), progress: 'done', outcome: 'answered', ...more };
}
