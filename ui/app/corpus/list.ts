import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CorpusInfo, PaperSummary } from '../contract';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { fewestPapers, mostPapers } from '../tables/bounds';
import { words } from '../words';
import './about';
import './add';
import './bibliography';
import { byline, day } from './byline';
import { listStyle } from './list.style';
import type { CorpusChanges } from './changes';
import type { PaperCache } from './paper-cache';

const searchDelay = 200;

/** The corpus: searchable, each paper to open, or to choose as the only ones to ask. */
@customElement('sch-corpus')
export class CorpusList extends LitElement {
  @property({ attribute: false }) cache!: PaperCache;
  @property({ attribute: false }) changes!: CorpusChanges;
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property({ attribute: false }) info?: CorpusInfo;
  /** Whether the server has read its papers; the list loads as soon as it has. */
  @property({ type: Boolean }) ready = false;
  @state() private papers?: readonly PaperSummary[];
  @state() private total = 0;
  @state() private failed = false;
  @state() private query = '';
  #timer = 0;
  #loading?: AbortController;

  static override styles = [controls, listStyle];

  override render() {
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${words.corpus.heading}</h2>
      <sch-add-papers .changes=${this.changes}></sch-add-papers>
      <input
        type="search"
        aria-label=${words.corpus.search}
        placeholder=${words.corpus.search}
        @input=${this.#search}
      />
      ${this.chosen.length > 0 ? this.#chosen() : nothing} ${this.#list()}
      <sch-bibliography .papers=${this.chosen}></sch-bibliography>
      ${this.info ? html`<sch-about-corpus .info=${this.info}></sch-about-corpus>` : nothing}
    </section>`;
  }

  /** What can be done with the chosen papers; questions are asked of them alone. */
  #chosen() {
    const { chosen } = this;
    const tooMany = chosen.length > mostPapers;
    return html`<div class="chosen">
      <span>${words.corpus.chosen(chosen.length)}</span>
      ${
        chosen.length < fewestPapers || tooMany
          ? nothing
          : html`<button
              class="button"
              @click=${() => emit(this, 'sch-compare', { paperIds: chosen })}
            >
              ${icon('compare', 16)} ${words.comparison.chosen}
            </button>`
      }
      <button class="quiet" @click=${() => emit(this, 'sch-choose', { paperIds: [] })}>
        ${words.corpus.chooseNone}
      </button>
      ${tooMany ? html`<p>${words.comparison.tooMany(mostPapers)}</p>` : nothing}
    </div>`;
  }

  #list() {
    const { papers, query } = this;
    if (this.failed) {
      return html`<p class="note">${words.corpus.failed}</p>
        <button class="button" @click=${() => this.#load(0)}>${words.again}</button>`;
    }
    if (!papers) return html`<p class="note" role="status">${words.corpus.loading}</p>`;
    if (papers.length === 0) {
      return html`<p class="note" role="status">
        ${query ? words.corpus.noneFound(query) : words.corpus.empty}
      </p>`;
    }
    const rest = this.total - papers.length;
    return html`<p class="note" role="status">
        ${query ? words.corpus.found(this.total) : words.corpus.count(this.total)}
      </p>
      <ul>
        ${repeat(
          papers,
          ({ id }) => id,
          (paper) => this.#row(paper),
        )}
      </ul>
      ${
        rest > 0
          ? html`<button class="button" @click=${() => this.#load(papers.length / 100)}>
              ${words.corpus.more(Math.min(rest, 100))}
            </button>`
          : nothing
      }`;
  }

  #row(paper: PaperSummary) {
    const about = [day(paper.published, paper.year), byline(paper)].filter(Boolean).join(' · ');
    return html`<li>
      <input
        type="checkbox"
        aria-label=${words.corpus.choose(paper.title)}
        title=${words.corpus.choose(paper.title)}
        .checked=${this.chosen.includes(paper.id)}
        @change=${() => this.#toggle(paper.id)}
      />
      <div>
        <button
          class="title"
          @click=${(event: Event) =>
            emit(event.currentTarget!, 'sch-paper', { paperId: paper.id })}
        >
          ${paper.title}
        </button>
        <div class="note">${about}</div>
      </div>
    </li>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('info');
    const differs = before && before.fingerprint !== this.info?.fingerprint;
    if ((changed.has('ready') && this.ready) || differs) void this.#load(0);
  }

  #toggle(id: string): void {
    const without = this.chosen.filter((one) => one !== id);
    const paperIds = without.length < this.chosen.length ? without : [...without, id];
    emit(this, 'sch-choose', { paperIds });
  }

  #search(event: Event): void {
    this.query = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#load(0), searchDelay);
  }

  async #load(page: number): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.failed = false;
    try {
      const found = await this.cache.page(this.query, page, signal);
      if (signal.aborted) return;
      this.papers = page === 0 ? found.papers : [...(this.papers ?? []), ...found.papers];
      this.total = found.total;
    } catch {
      this.failed = !signal.aborted;
    }
  }
}
