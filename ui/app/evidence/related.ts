import { LitElement, html, css, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PaperSummary } from '../contract';
import { byline, day } from '../corpus/byline';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import { controls } from '../style/controls';
import { words } from '../words';

/** Papers near to this one. They are an extra: where they do not come, nothing is shown. */
@customElement('sch-related')
export class Related extends LitElement {
  @property() paperId = '';
  @property({ attribute: false }) cache!: PaperCache;
  @state() private papers: readonly PaperSummary[] = [];

  static override styles = [
    controls,
    css`
      h4 {
        margin-bottom: var(--step-2);
        font-size: var(--size-label);
      }
      ul {
        display: grid;
        gap: var(--step-2);
        font-size: var(--size-label);
      }
      button:hover {
        text-decoration: underline;
      }
    `,
  ];

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('paperId')) void this.#load();
  }

  async #load(): Promise<void> {
    const { paperId } = this;
    this.papers = [];
    const papers = await this.cache.related(paperId).catch(() => []);
    if (paperId === this.paperId) this.papers = papers;
  }

  override render() {
    if (this.papers.length === 0) return nothing;
    return html`<section aria-label=${words.evidence.related}>
      <h4>${words.evidence.related}</h4>
      <ul>
        ${this.papers.map((paper) => this.#row(paper))}
      </ul>
    </section>`;
  }

  #row(paper: PaperSummary) {
    return html`<li>
      <button @click=${() => emit(this, 'sch-paper', { paperId: paper.id })}>
        ${paper.title}
      </button>
      <div class="note">${[day(paper.published, paper.year), byline(paper)].filter(Boolean).join(' · ')}</div>
    </li>`;
  }
}
