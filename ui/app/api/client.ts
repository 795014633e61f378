import type { CorpusInfo, Paper, PaperPage, Problem, RelatedPapers } from '../contract';
import { words } from '../words';

/** A request that failed, in the server's words, or in ours where it said nothing. */
export class RequestFailed extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfterSeconds?: number,
  ) {
    super(problem.detail || problem.title);
  }
}

/** Fetches, and turns whatever goes wrong, but an abort, into a RequestFailed. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (failure) {
    if (init.signal?.aborted) throw failure;
    throw new RequestFailed(words.problems.unreachable);
  }
  if (!response.ok) {
    const seconds = Number(response.headers.get('Retry-After') ?? NaN);
    throw new RequestFailed(
      await problemOf(response),
      Number.isFinite(seconds) ? seconds : undefined,
    );
  }
  return response;
}

/** What to show of any failure; one that is not a request's is a bug, and said to be unreadable. */
export function problemIn(failure: unknown): Problem {
  return failure instanceof RequestFailed ? failure.problem : words.problems.unreadable;
}

async function problemOf(response: Response): Promise<Problem> {
  const said = (await response.json().catch(() => ({}))) as Partial<Problem> | null;
  return toProblem(said, response.status);
}

export function toProblem(said: Partial<Problem> | null, status: number): Problem {
  return {
    title: said?.title || words.problems.unnamed(status),
    status: said?.status ?? status,
    detail: said?.detail || '',
  };
}

async function json<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await request(path, { headers: { Accept: 'application/json' }, signal });
  return (await response.json()) as T;
}

export interface PaperQuery {
  query?: string;
  page?: number;
  size?: number;
}

export const api = {
  corpus: (): Promise<CorpusInfo> => json('/api/corpus'),

  papers({ query = '', page = 0, size = 100 }: PaperQuery, signal?: AbortSignal) {
    const parameters = new URLSearchParams({ page: String(page), size: String(size) });
    if (query) parameters.set('query', query);
    return json<PaperPage>(`/api/papers?${parameters}`, signal);
  },

  paper: (id: string): Promise<Paper> => json(`/api/papers/${encodeURIComponent(id)}`),

  related: (id: string): Promise<RelatedPapers> =>
    json(`/api/papers/${encodeURIComponent(id)}/related`),

  async ready(): Promise<boolean> {
    try {
      await request('/q/health/ready');
      return true;
    } catch {
      return false;
    }
  },
};
