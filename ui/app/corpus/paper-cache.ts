import { api } from '../api/client';
import type { Paper, PaperPage, PaperSummary } from '../contract';

/** The papers met so far, so that none is fetched twice. Says 'change' when one becomes known. */
export class PaperCache extends EventTarget {
  #first = new Map<string, Promise<PaperPage>>();
  #summaries = new Map<string, PaperSummary>();
  #papers = new Map<string, Promise<Paper>>();
  #related = new Map<string, Promise<PaperSummary[]>>();

  readonly summary = (id: string): PaperSummary | undefined => this.#summaries.get(id);

  /** The papers known, in the order they became so. */
  get listed(): PaperSummary[] {
    return [...this.#summaries.values()];
  }

  learn(papers: readonly PaperSummary[]): void {
    papers.forEach((paper) => this.#summaries.set(paper.id, paper));
    this.dispatchEvent(new Event('change'));
  }

  /** A page of those that match; the first of all of them is asked for only once. */
  async page(query: string, page: number, signal?: AbortSignal): Promise<PaperPage> {
    const first = query === '' && page === 0;
    const fetched = first
      ? remember(this.#first, '', () => api.papers({}))
      : api.papers({ query, page }, signal);
    const found = await fetched;
    this.learn(found.papers);
    return found;
  }

  /** Nothing is known any more: the corpus has changed. */
  forget(): void {
    [this.#first, this.#summaries, this.#papers, this.#related].forEach((known) => known.clear());
    this.dispatchEvent(new Event('change'));
  }

  paper(id: string): Promise<Paper> {
    return remember(this.#papers, id, async () => {
      const paper = await api.paper(id);
      this.learn([paper]);
      return paper;
    });
  }

  related(id: string): Promise<PaperSummary[]> {
    return remember(this.#related, id, async () => (await api.related(id)).papers);
  }

  /** A source carries no byline: fetches the papers of those that the list did not bring. */
  async complete(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#summaries.has(id));
    await Promise.allSettled(unknown.map((id) => this.paper(id)));
  }
}

function remember<T>(known: Map<string, Promise<T>>, id: string, fetch: () => Promise<T>) {
  const kept = known.get(id);
  if (kept) return kept;
  const fetched = fetch();
  known.set(id, fetched);
  // A failure is not remembered: trying again must ask again.
  fetched.catch(() => known.delete(id));
  return fetched;
}
