import { LitElement, html, css, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PaperSummary } from '../contract';
import type { PaperCache } from '../corpus/paper-cache';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { longestAspect, mostAspects, mostPapers } from '../tables/bounds';
import { words } from '../words';

const searchDelay = 200;
const shown = 5;

/** Asks for one more aspect or paper, said as an event of that name. */
@customElement('sch-extend')
export class Extend extends LitElement {
  @property({ attribute: false }) papers: readonly string[] = [];
  @property({ attribute: false }) aspects: readonly string[] = [];
  @property({ attribute: false }) cache!: PaperCache;
  @state() private adding?: 'aspect' | 'paper';
  @state() private found: readonly PaperSummary[] = [];
  @state() private said = '';
  @query('input') private input?: HTMLInputElement;
  #timer = 0;
  #search?: AbortController;

  static override styles = [
    controls,
    css`
      div {
        margin-inline-start: calc(-1 * var(--step-2));
      }
      div,
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--step-2);
      }
      form {
        position: relative;
        width: min(24rem, 100%);
      }
      input {
        flex: 1;
        min-width: 8rem;
        min-height: var(--control);
        padding: 0 var(--step-3);
        border: 1px solid var(--line-control);
        border-radius: var(--radius);
        background: var(--ground-raised);
        font-size: var(--size-label);
      }
      .note {
        width: 100%;
      }
      .note:empty {
        display: none;
      }
      ul {
        display: grid;
        width: 100%;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        font-size: var(--size-label);
      }
      li button {
        width: 100%;
        padding: var(--step-2) var(--step-3);
      }
      li button:hover {
        background: var(--ground-hover);
      }
    `,
  ];

  override render() {
    if (this.adding === 'aspect') return this.#aspectForm();
    if (this.adding === 'paper') return this.#paperForm();
    const { full, aspectsFull, addPaper, addAspect } = words.comparison;
    return html`<div>
      ${this.#opener('aspect', this.aspects.length < mostAspects ? addAspect : aspectsFull(mostAspects))}
      ${this.#opener('paper', this.papers.length < mostPapers ? addPaper : full(mostPapers))}
    </div>`;
  }

  #opener(adding: 'aspect' | 'paper', text: string): TemplateResult {
    const full =
      adding === 'aspect' ? this.aspects.length >= mostAspects : this.papers.length >= mostPapers;
    return html`<button
      id=${adding}
      class="quiet"
      ?disabled=${full}
      @click=${() => this.#open(adding)}
    >
      ${icon('plus', 14)} ${text}
    </button>`;
  }

  #aspectForm(): TemplateResult {
    return html`<form @submit=${this.#addAspect} @keydown=${this.#keys}>
      <input
        aria-label=${words.comparison.aspectLabel}
        placeholder=${words.comparison.aspectHint}
        maxlength=${longestAspect}
        autocomplete="off"
        @input=${() => (this.said = '')}
      />
      <button class="button primary">${words.comparison.add}</button>
      ${this.#cancel()} ${this.#note()}
    </form>`;
  }

  #paperForm(): TemplateResult {
    return html`<form @submit=${this.#addFirst} @keydown=${this.#keys}>
      <input
        type="search"
        aria-label=${words.comparison.paperLabel}
        placeholder=${words.comparison.paperHint}
        autocomplete="off"
        @input=${this.#find}
      />
      ${this.#cancel()} ${this.#note()}
      ${
        this.found.length > 0
          ? html`<ul>
              ${this.found.map(
                ({ id, title }) =>
                  html`<li>
                    <button type="button" @click=${() => this.#add(id)}>${title}</button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </form>`;
  }

  #note(): TemplateResult {
    return html`<p class="note" role="status">${this.said}</p>`;
  }

  #cancel(): TemplateResult {
    return html`<button type="button" class="button" @click=${() => this.#close()}>
      ${words.cancel}
    </button>`;
  }

  async #open(adding: 'aspect' | 'paper'): Promise<void> {
    this.adding = adding;
    this.found = [];
    this.said = '';
    await this.updateComplete;
    this.input?.focus();
  }

  async #close(): Promise<void> {
    const { adding } = this;
    this.adding = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${adding}`)?.focus();
  }

  #keys(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void this.#close();
  }

  #addAspect(event: Event): void {
    event.preventDefault();
    const aspect = this.input?.value.trim();
    if (!aspect) return;
    const known = this.aspects.some((one) => one.toLowerCase() === aspect.toLowerCase());
    if (known) this.said = words.comparison.known(aspect);
    else this.#add(aspect);
  }

  #addFirst(event: Event): void {
    event.preventDefault();
    const [first] = this.found;
    if (first) this.#add(first.id);
  }

  #add(detail: string): void {
    this.dispatchEvent(new CustomEvent(this.adding ?? '', { detail }));
    void this.#close();
  }

  #find(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#load(), searchDelay);
  }

  async #load(): Promise<void> {
    this.#search?.abort();
    const { signal: aborted } = (this.#search = new AbortController());
    const text = this.input?.value.trim();
    if (!text) {
      this.said = '';
      this.found = [];
      return;
    }
    const page = await this.cache.page(text, 0, aborted).catch(() => undefined);
    if (aborted.aborted) return;
    const papers = (page?.papers ?? []).filter(({ id }) => !this.papers.includes(id));
    this.found = byTitle(papers, text).slice(0, shown);
    this.said = papers.length > 0 ? words.corpus.found(papers.length) : words.comparison.noneFound;
  }
}

/** Whoever types the words of a title means that paper, whatever else the search finds. */
function byTitle(papers: readonly PaperSummary[], text: string): PaperSummary[] {
  const named = ({ title }: PaperSummary) => title.toLowerCase().includes(text.toLowerCase());
  return [...papers.filter(named), ...papers.filter((paper) => !named(paper))];
}
