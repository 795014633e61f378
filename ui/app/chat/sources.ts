import { LitElement, html, css, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Watch } from '../browser/watch';
import type { Source } from '../contract';
import type { Turn } from '../conversations/conversation';
import '../corpus/bibliography';
import { byline, day } from '../corpus/byline';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import { citationsOf } from '../evidence/walk';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';

/** The papers an answer rests on, and on request why each was found. */
@customElement('sch-sources')
export class Sources extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) cache!: PaperCache;
  @state() private explained = false;

  static override styles = [
    controls,
    css`
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--step-3);
      }
      h3 {
        font-size: var(--size-label);
      }
      ol {
        display: grid;
        gap: var(--step-2);
        margin-top: var(--step-1);
        font-size: var(--size-label);
      }
      li {
        display: grid;
        grid-template-columns: 1.5rem 1fr auto;
        align-items: start;
        overflow-wrap: anywhere;
      }
      .number {
        color: var(--text-quiet);
        font-variant-numeric: tabular-nums;
      }
      li button:hover {
        text-decoration: underline;
      }
      a {
        display: inline-flex;
        justify-content: center;
        width: 1.75rem;
        padding: 0.1875rem 0;
        border-radius: var(--radius);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, () => this.cache);
  }

  override firstUpdated(): void {
    void this.cache.complete(this.turn.sources.map(({ paperId }) => paperId));
  }

  override render() {
    const scored = this.turn.sources.some(({ scores }) => scores);
    return html`<section aria-label=${words.answer.sources}>
      <header>
        <h3>${words.answer.sources}</h3>
        ${
          scored
            ? html`<button
                class="quiet"
                aria-expanded=${this.explained}
                @click=${() => (this.explained = !this.explained)}
              >
                ${words.answer.why}
              </button>`
            : nothing
        }
      </header>
      ${this.explained ? html`<p class="note">${words.answer.scoreNote}</p>` : nothing}
      <ol>
        ${this.turn.sources.map((source) => this.#row(source))}
      </ol>
      <sch-bibliography
        .papers=${this.turn.sources.map(({ paperId }) => paperId)}
      ></sch-bibliography>
    </section>`;
  }

  #row(source: Source) {
    const paper = this.cache.summary(source.paperId);
    const about = [day(source.published, paper?.year), byline(paper ?? source)]
      .filter(Boolean)
      .join(' · ');
    return html`<li>
      <span class="number">${source.number}</span>
      <div>
        <button @click=${(event: Event) => this.#open(event, source)}>${source.title}</button>
        <div class="note">${about}</div>
        ${this.explained ? scores(source) : nothing}
      </div>
      ${
        source.url
          ? html`<a
              href=${source.url}
              target="_blank"
              rel="noopener noreferrer"
              aria-label="${words.evidence.read}: ${source.title}"
              >${icon('external', 16)}</a
            >`
          : nothing
      }
    </li>`;
  }

  #open(event: Event, { number, paperId }: Source): void {
    const citation = citationsOf(this.turn).find((one) => one.number === number);
    const from = event.currentTarget!;
    if (citation) emit(from, 'sch-cite', { turnId: this.turn.id, citation });
    else emit(from, 'sch-paper', { paperId });
  }
}

function scores({ scores: found }: Source) {
  if (!found) return nothing;
  const names = ['keyword', 'vector', 'fused'] as const;
  const parts = names.map((name) => {
    const value = found[name];
    return `${words.answer.score[name]} ${value == null ? words.answer.noScore : value.toFixed(2)}`;
  });
  return html`<div class="note">${parts.join(' · ')}</div>`;
}
