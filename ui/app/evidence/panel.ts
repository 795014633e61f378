import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { isSame } from '../citation';
import type { PaperSummary, Quote, Source } from '../contract';
import type { Turn } from '../conversations/conversation';
import { byline, day } from '../corpus/byline';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';
import type { Abstract } from './abstract';
import './abstract';
import './choice';
import { LoadedPaper } from './loaded-paper';
import { panelStyle } from './panel.style';
import './related';
import { citationsOf, sourceOf, type Shown } from './walk';

/** The paper behind a citation: whole abstract, quotes marked, the cited one in view. */
@customElement('sch-evidence')
export class Evidence extends LitElement {
  @property({ attribute: false }) shown!: Shown;
  @property({ attribute: false }) turn?: Turn;
  @property({ attribute: false }) cache!: PaperCache;
  @property({ attribute: false }) chosen: readonly string[] = [];
  #loaded = new LoadedPaper(this, () => this.cache);
  /** Scrolled for once; rendering again must not pull the reader back. */
  #scrolledTo?: Shown;
  @query('.scroll') private scroller!: HTMLElement;
  @query('h3') private heading!: HTMLElement;
  @query('sch-abstract') private abstract!: Abstract | null;

  static override styles = [controls, panelStyle];

  override render() {
    const heading = this.shown.citation ? words.evidence.heading : words.evidence.paper;
    return html`<header>
        <h2>${heading}</h2>
        ${this.#steps()}
        <button
          class="icon-button"
          aria-label=${words.evidence.close}
          @click=${() => emit(this, 'sch-close-evidence')}
        >
          ${icon('close')}
        </button>
      </header>
      ${this.#about()}
      <div class="scroll">${this.#body()}</div>`;
  }

  override focus(): void {
    this.heading?.focus({ preventScroll: true });
  }

  #steps() {
    const { turn, shown } = this;
    if (!turn || !shown.citation) return nothing;
    const all = citationsOf(turn);
    const at = all.findIndex((one) => isSame(shown.citation, one));
    if (all.length < 2) return nothing;
    const step = (by: number, label: string, name: 'previous' | 'next') => {
      const citation = all[at + by];
      return html`<button
        class="icon-button"
        aria-label=${label}
        title=${label}
        ?disabled=${!citation}
        @click=${() => citation && emit(this, 'sch-cite', { turnId: turn.id, citation })}
      >
        ${icon(name)}
      </button>`;
    };
    return html`${step(-1, words.evidence.previous, 'previous')}
      <span class="note">${words.evidence.place(at + 1, all.length)}</span>
      ${step(1, words.evidence.next, 'next')}`;
  }

  get #source(): Source | undefined {
    const { turn, shown } = this;
    return turn && shown.citation ? sourceOf(turn, shown.citation) : undefined;
  }

  #about() {
    const { shown } = this;
    const { paper } = this.#loaded;
    const known: Partial<PaperSummary> =
      paper ?? this.cache.summary(shown.paperId) ?? this.#source ?? {};
    const { title = '', published = null, year, url } = known;
    const about = [day(published, year) || words.paper.undated, byline(known)];
    return html`<div class="about">
      <h3 tabindex="-1">${title}</h3>
      <p class="note">
        ${about.filter(Boolean).join(' · ')}
        ${
          url
            ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
                >${words.evidence.read} ${icon('external', 16)}</a
              >`
            : nothing
        }
      </p>
    </div>`;
  }

  #body() {
    const { shown } = this;
    return html`${this.#abstract(this.#source?.quotes ?? [])}
      <div class="actions">
        <button
          class="button"
          @click=${() => emit(this, 'sch-ask-about', { paperIds: [shown.paperId] })}
        >
          ${words.evidence.askAbout}
        </button>
        <sch-choice .paperId=${shown.paperId} .chosen=${this.chosen}></sch-choice>
        <button
          class="quiet"
          @click=${() => emit(this, 'sch-remove-paper', { paperId: shown.paperId })}
        >
          ${icon('trash', 16)} ${words.add.remove}
        </button>
      </div>
      <sch-related .paperId=${shown.paperId} .cache=${this.cache}></sch-related>`;
  }

  #abstract(quotes: readonly Quote[]) {
    const { paper, problem } = this.#loaded;
    if (problem) {
      const retry = () => void this.#loaded.load();
      return html`<sch-problem .problem=${problem} @retry=${retry}></sch-problem>
        ${quotes.map(({ text }) => html`<blockquote>${text}</blockquote>`)}`;
    }
    if (!paper) {
      return html`<div class="lines" role="status" aria-label=${words.evidence.loading}></div>`;
    }
    if (!paper.abstract) return html`<p class="note">${words.evidence.noAbstract}</p>`;
    return html`<sch-abstract
      .text=${paper.abstract}
      .quotes=${quotes}
      .active=${this.shown.citation?.quote}
    ></sch-abstract>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shown')) this.#loaded.show(this.shown.paperId);
  }

  protected override updated(): void {
    void this.#scrollToQuote();
  }

  async #scrollToQuote(): Promise<void> {
    await this.abstract?.updateComplete;
    const mark = this.abstract?.activeMark;
    if (!mark || this.shown === this.#scrolledTo) return;
    this.#scrolledTo = this.shown;
    // On a low screen the whole panel scrolls, so that its head leaves room to read.
    const whole = getComputedStyle(this.scroller).overflowY === 'visible';
    const view = whole ? this : this.scroller;
    const distance = mark.getBoundingClientRect().top - view.getBoundingClientRect().top;
    view.scrollTop += distance - view.clientHeight / 3;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sch-evidence': Evidence;
  }
}
