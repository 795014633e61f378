/** The answer contract, as the server speaks it. */

export type Outcome = 'answered' | 'partial' | 'not-in-corpus';
export type Support = 'quoted' | 'supported' | 'weak' | 'unsupported';

export interface Sentence {
  text: string;
  citations: number[];
  support?: Support | null;
  paragraph?: number | null;
  form?: 'prose' | 'item' | 'question' | 'note' | null;
  /** Why a sentence is weak or unsupported. */
  reason?: string | null;
  title?: string | null;
}

export interface Quote {
  text: string;
  start: number;
  end: number;
}

export interface Source {
  number: number;
  paperId: string;
  title: string;
  url: string | null;
  published: string | null;
  quotes: Quote[];
  scores?: { keyword: number | null; vector: number | null; fused: number | null } | null;
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

export interface Answer {
  question: string;
  understoodAs: string;
  outcome: Outcome;
  answer: string;
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
  /** For the papers' own sentences though a model is configured. */
  writer?: 'extractive';
}

export interface CompareRequest {
  papers: readonly string[];
  /** What to compare them by; left out for what abstracts usually state. */
  aspects?: readonly string[];
  thread?: string;
  writer?: 'extractive';
}

export interface PaperSummary {
  id: string;
  title: string;
  published: string | null;
  authorCount: number | null;
  organisation: string | null;
  url: string | null;
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

export interface CorpusInfo {
  papers: number;
  passages: number;
  from: string | null;
  to: string | null;
  writer: string;
  outboundHost: string | null;
  problems: { file: string; line: number | null; reason: string }[];
}

/** RFC 9457, less what the page does not read. Status 0: the server could not be reached. */
export interface Problem {
  title: string;
  status: number;
  detail: string;
}
