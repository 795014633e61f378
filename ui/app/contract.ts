/** The answer contract, as the server speaks it; ContractTypesTest holds it against its description. */

export type Outcome = 'answered' | 'partial' | 'not-in-corpus';
export type Support = 'quoted' | 'supported' | 'weak' | 'unsupported' | 'remark';

export type Form = 'prose' | 'item' | 'question' | 'note';

/** A quote that a sentence rests on: of which source, and which of its quotes, from 0. */
export interface Evidence {
  source: number;
  quote: number;
}

export interface Sentence {
  text: string;
  citations: number[];
  evidence?: Evidence[] | null;
  /** A remark is the assistant's own word, and cites nothing. */
  support?: Support | null;
  paragraph?: number | null;
  form?: Form | null;
  /** Why a sentence is weak or unsupported. */
  reason?: string | null;
  title?: string | null;
}

export interface Quote {
  text: string;
  start: number;
  end: number;
}

/** How well a paper matches by its words, by its meaning, and by both. */
export interface Scores {
  keyword: number | null;
  vector: number | null;
  fused: number | null;
}

export interface Source {
  number: number;
  paperId: string;
  title: string;
  url: string | null;
  published: string | null;
  year?: number | null;
  authors?: string[] | null;
  authorCount?: number | null;
  organisation?: string | null;
  doi?: string | null;
  venue?: string | null;
  quotes: Quote[];
  scores?: Scores | null;
}

/** What one paper says on one aspect; no text where its abstract does not state it. */
export interface Cell {
  paperId: string;
  text: string | null;
  start: number;
  end: number;
  citations: number[];
}

export interface Row {
  aspect: string;
  cells: Cell[];
}

export interface Column {
  number: number;
  paperId: string;
  title: string;
}

export interface Comparison {
  papers: Column[];
  rows: Row[];
}

export interface AuthorCount {
  least: number | null;
  most: number | null;
}

/** What is left out on purpose. */
export interface Exclusions {
  from: string | null;
  to: string | null;
  papers: string[];
  subjects: string[];
  organisations: string[];
  authors: string[];
}

/** What becomes of papers without a date. */
export type Undated = 'in' | 'out' | 'only';

export type Intent =
  | 'fact'
  | 'explain'
  | 'find'
  | 'list'
  | 'compare'
  | 'related'
  | 'listing'
  | 'metadata'
  | 'small-talk'
  | 'which';

export type Order = 'corpus' | 'newest' | 'oldest' | 'most-authors' | 'fewest-authors';

/** What a question says papers must be, beside what they are about. */
export interface Limits {
  from: string | null;
  to: string | null;
  undated: Undated;
  authorCount: AuthorCount;
  authors: string[];
  venues: string[];
  organisations: string[];
  not: Exclusions;
}

/** How the server read a question. */
export interface Reading {
  intent: Intent;
  papers: string[];
  limits: Limits;
  order: Order | null;
  wanted: number | null;
  /** Of a message that asks several things: one reading each. */
  parts: Reading[];
  /** Words that limit, and could not be used. */
  notUnderstood: string[];
}

export interface Answer {
  question: string;
  understoodAs: string;
  outcome: Outcome;
  answer: string;
  read?: Reading | null;
  /** Of a list: how many papers fit; the sources are those that are shown. */
  total?: number | null;
  sentences: Sentence[];
  sources: Source[];
  comparison?: Comparison | null;
  suggestions: string[];
  thread: string | null;
  writtenBy: string;
  tookMs: number;
}

export interface Filter {
  from?: string;
  to?: string;
  papers?: string[];
}

export interface AskRequest {
  question: string;
  thread?: string;
  filter?: Filter;
  /** How many papers may be cited. */
  maxSources?: number;
  /** What holds instead of the limits that were read. */
  limits?: Limits;
  /** For the papers' own sentences though a model is configured. */
  writer?: 'extractive';
}

/** What narrows a question, beside its words. */
export type Narrowing = Pick<AskRequest, 'filter' | 'limits' | 'maxSources'>;

export interface CompareRequest {
  papers: readonly string[];
  /** What to compare them by; left out for what abstracts usually state. */
  aspects?: readonly string[];
  thread?: string;
  writer?: 'extractive';
}

/** What was chosen to be compared. */
export type Compared = Pick<CompareRequest, 'papers' | 'aspects'>;

export interface PaperSummary {
  id: string;
  title: string;
  published: string | null;
  authorCount: number | null;
  organisation: string | null;
  url: string | null;
  authors?: string[] | null;
  /** Known where the exact date may not be. */
  year?: number | null;
  doi?: string | null;
  venue?: string | null;
  kind?: string | null;
  keywords?: string[];
  licence?: string | null;
}

export interface Paper extends PaperSummary {
  abstract: string;
}

export interface PaperPage {
  total: number;
  page: number;
  size: number;
  papers: PaperSummary[];
}

export interface RelatedPapers {
  papers: PaperSummary[];
}

/** What of the corpus could not be read. */
export interface Unread {
  file: string;
  line: number | null;
  reason: string;
}

export interface CorpusInfo {
  papers: number;
  passages: number;
  from: string | null;
  to: string | null;
  fingerprint: string;
  embeddingModel: string;
  writer: string;
  outboundHost: string | null;
  problems: Unread[];
}

export interface ImportedPaper {
  id: string;
  title: string;
}

/** Some papers of an import: how many, and the first hundred by name. */
export interface ImportedPapers {
  count: number;
  first: ImportedPaper[];
}

/** What became of a file of papers. */
export interface ImportReport {
  file: string;
  kept: boolean;
  added: ImportedPapers;
  updated: ImportedPapers;
  known: ImportedPapers;
  problems: Unread[];
}

export interface Imported {
  files: ImportReport[];
}

/** RFC 9457, less what the page does not read. Status 0: the server could not be reached. */
export interface Problem {
  title: string;
  status: number;
  detail: string;
}
