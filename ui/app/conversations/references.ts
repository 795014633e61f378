import type { PaperSummary, Sentence, Source } from '../contract';
import { byline, day } from '../corpus/byline';
import { asMarkdownTable } from '../tables/export';
import { doubtOf, words } from '../words';
import { blocksOf } from './blocks';
import { titleOf, type Conversation, type Turn } from './conversation';

type Lookup = (paperId: string) => PaperSummary | undefined;

/** The answer as plain text, with the sources that its numbers stand for. */
export function withReferences(turn: Turn, lookup: Lookup): string {
  const references = turn.sources.map((source) => reference(source, lookup(source.paperId)));
  const parts = [body(turn.sentences)];
  if (turn.comparison) parts.push(asMarkdownTable(turn.comparison).trim());
  if (references.length > 0) parts.push(words.references, references.join('\n'));
  return parts.join('\n\n') + '\n';
}

export function asMarkdown(conversation: Conversation, lookup: Lookup): string {
  const turns = conversation.turns.map(
    (turn) => `## ${oneLine(turn.question)}\n\n${withReferences(turn, lookup)}`,
  );
  return [`# ${oneLine(titleOf(conversation))}\n`, ...turns].join('\n');
}

function body(sentences: readonly Sentence[]): string {
  let text = '';
  let afterRow = false;
  for (const { row, note, sentences: together } of blocksOf(sentences)) {
    if (note) continue;
    if (text) text += row && afterRow ? '\n' : '\n\n';
    text += (row ? '- ' : '') + together.map(plain).join(' ');
    afterRow = row;
  }
  return text;
}

function plain({ title, text, citations, support }: Sentence): string {
  const numbers = citations.map((number) => `[${number}]`).join('');
  return [title ? `${title}:` : '', text, numbers, doubtOf(support)].filter(Boolean).join(' ');
}

function reference(source: Source, paper: PaperSummary | undefined): string {
  const parts = [source.title, byline(paper ?? source), day(source.published), source.url];
  return `[${source.number}] ${parts.filter(Boolean).join('. ')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
