import { LitElement, html, css, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Watch } from '../browser/watch';
import type { Narrowing } from '../contract';
import { isRunning, type Turn } from '../conversations/conversation';
import { limitsOf, notUsed } from '../conversations/limits';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { shortTitle } from '../tables/export';
import { words } from '../words';

const mostPapersNamed = 3;

/** What an answer was limited to. Each limit may be taken away, which asks again without it. */
@customElement('sch-reading')
export class ReadingView extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) cache!: PaperCache;

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--step-2);
      }
      li {
        display: inline-flex;
        align-items: center;
        max-width: 100%;
        min-height: 1.75rem;
        border-radius: var(--radius-round);
        color: var(--text-quiet);
        font-size: var(--size-small);
      }
      .chip {
        padding-inline: var(--step-3);
        background: var(--accent-tint);
        color: var(--accent);
      }
      .chip:has(button) {
        padding-inline-end: 0;
      }
      .told {
        border: 1px solid var(--line);
        background: none;
        color: var(--text-quiet);
      }
      .chip button {
        justify-content: center;
        width: 1.75rem;
        height: 1.75rem;
        border-radius: var(--radius-round);
      }
      .chip button:hover {
        background: var(--accent);
        color: var(--accent-text);
      }
      [aria-disabled='true'] {
        cursor: default;
        opacity: 0.5;
      }
      span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .wrapping {
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, () => this.cache);
  }

  override render() {
    const { read } = this.turn;
    const limits = read ? limitsOf(read, (id) => this.cache.summary(id)?.title) : [];
    const unused = read ? notUsed(read) : [];
    const papers = this.turn.filter?.papers ?? [];
    this.hidden = limits.length + unused.length + papers.length === 0;
    if (this.hidden) return nothing;
    return html`<ul aria-label=${words.read.heading} data-testid="limits">
      ${this.#papers(papers)}
      ${repeat(
        limits,
        ({ text }) => text,
        ({ text, without }) => this.#chip(text, without && { limits: without }),
      )}
      ${unused.length > 0 ? html`<li class="wrapping">${words.read.notUsed(unused)}</li>` : nothing}
      ${papers.length > 0 ? this.#askAll() : nothing}
    </ul>`;
  }

  #papers(papers: readonly string[]): TemplateResult | TemplateResult[] {
    if (papers.length > mostPapersNamed) {
      return this.#chip(words.read.onlySome(papers.length), this.#ofPapers([]));
    }
    return papers.map((id) => {
      const title = shortTitle(this.cache.summary(id)?.title ?? id);
      return this.#chip(words.read.only(title), this.#ofPapers(papers.filter((one) => one !== id)));
    });
  }

  #ofPapers(papers: readonly string[]): Narrowing {
    const { from, to } = this.turn.filter ?? {};
    return { filter: { from, to, papers: papers.length > 0 ? [...papers] : undefined } };
  }

  #chip(text: string, narrowing: Narrowing | undefined): TemplateResult {
    return html`<li class=${narrowing ? 'chip' : 'chip told'}>
      <span title=${text}>${text}</span>
      ${
        narrowing
          ? html`<button
              aria-label=${words.read.remove(text)}
              title=${words.read.remove(text)}
              aria-disabled=${this.#busy}
              @click=${() => this.#narrow(narrowing)}
            >
              ${icon('close', 14)}
            </button>`
          : nothing
      }
    </li>`;
  }

  #askAll(): TemplateResult {
    return html`<li>
      <button
        class="link"
        aria-disabled=${this.#busy}
        @click=${() => this.#narrow(this.#ofPapers([]))}
      >
        ${words.read.askAll}
      </button>
    </li>`;
  }

  get #busy(): boolean {
    return isRunning(this.turn) || Boolean(this.turn.refining);
  }

  #narrow(narrowing: Narrowing): void {
    if (!this.#busy) emit(this, 'sch-narrow', { turnId: this.turn.id, narrowing });
  }
}
