import { LitElement, html, css, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PaperSummary } from '../contract';
import type { Turn } from '../conversations/conversation';
import type { Library } from '../corpus/library';
import { signal } from '../signals';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';

export const mostPapers = 8;
const longestAspect = 80;
const searchDelay = 200;
const shown = 5;

/** Adds an aspect or a paper to a comparison. */
@customElement('sch-extend')
export class Extend extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) library!: Library;
  @state() private adding?: 'aspect' | 'paper';
  @state() private found: readonly PaperSummary[] = [];
  @query('input') private input?: HTMLInputElement;
  @query('button') private first?: HTMLButtonElement;
  #timer = 0;
  #search?: AbortController;

  static override styles = [
    controls,
    css`
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
    const full = this.#papers.length >= mostPapers;
    return html`<div>
      <button class="quiet" ?disabled=${this.turn.refining} @click=${() => this.#open('aspect')}>
        ${icon('plus', 14)} ${words.comparison.addAspect}
      </button>
      <button
        class="quiet"
        ?disabled=${full || this.turn.refining}
        @click=${() => this.#open('paper')}
      >
        ${icon('plus', 14)} ${full ? words.comparison.full : words.comparison.addPaper}
      </button>
    </div>`;
  }

  #aspectForm(): TemplateResult {
    return html`<form @submit=${this.#addAspect} @keydown=${this.#keys}>
      <input
        aria-label=${words.comparison.aspectLabel}
        placeholder=${words.comparison.aspectHint}
        maxlength=${longestAspect}
        autocomplete="off"
      />
      <button class="button primary">${words.comparison.add}</button>
      ${this.#cancel()}
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
      ${this.#cancel()}
      ${
        this.found.length > 0
          ? html`<ul>
              ${this.found.map(
                ({ id, title }) =>
                  html`<li>
                    <button type="button" @click=${() => this.#addPaper(id)}>${title}</button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </form>`;
  }

  #cancel(): TemplateResult {
    return html`<button type="button" class="button" @click=${() => this.#close()}>
      ${words.cancel}
    </button>`;
  }

  get #papers(): string[] {
    return this.turn.comparison?.papers.map(({ paperId }) => paperId) ?? [];
  }

  get #aspects(): string[] {
    return this.turn.comparison?.rows.map(({ aspect }) => aspect) ?? [];
  }

  async #open(adding: 'aspect' | 'paper'): Promise<void> {
    this.adding = adding;
    this.found = [];
    await this.updateComplete;
    this.input?.focus();
  }

  async #close(): Promise<void> {
    this.adding = undefined;
    await this.updateComplete;
    this.first?.focus();
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
    const known = this.#aspects.some((one) => one.toLowerCase() === aspect.toLowerCase());
    if (known) signal(this, 'sch-say', { text: words.comparison.known(aspect) });
    else this.#refine(this.#papers, [...this.#aspects, aspect]);
  }

  #addFirst(event: Event): void {
    event.preventDefault();
    const [first] = this.found;
    if (first) this.#addPaper(first.id);
  }

  #addPaper(id: string): void {
    this.#refine([...this.#papers, id], this.#aspects);
  }

  #refine(paperIds: readonly string[], aspects: readonly string[]): void {
    signal(this, 'sch-refine', { turnId: this.turn.id, paperIds, aspects });
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
      this.found = [];
      return;
    }
    const page = await this.library.page(text, 0, aborted).catch(() => undefined);
    if (aborted.aborted) return;
    const papers = (page?.papers ?? []).filter(({ id }) => !this.#papers.includes(id));
    this.found = papers.slice(0, shown);
    signal(this, 'sch-say', { text: words.corpus.found(papers.length) });
  }
}
