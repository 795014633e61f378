import { LitElement, html, css, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Turn } from '../conversations/conversation';
import { emit } from '../events';
import { controls } from '../style/controls';
import { words } from '../words';

/** What the server takes. */
const mostSources = 50;

/** Of a list that is not whole: how much of it is shown, and a way to the rest. */
@customElement('sch-more')
export class More extends LitElement {
  @property({ attribute: false }) turn!: Turn;

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--step-2) var(--step-3);
        color: var(--text-quiet);
        font-size: var(--size-label);
      }
      [aria-disabled='true'] {
        opacity: 0.5;
      }
    `,
  ];

  override render() {
    const { sources, total = 0, maxSources = 0 } = this.turn;
    this.hidden = sources.length === 0 || total <= sources.length;
    if (this.hidden) return nothing;
    const wanted = Math.min(total, mostSources);
    return html`<p data-testid="more">
      ${words.more.shown(sources.length, total)}
      ${
        wanted > Math.max(sources.length, maxSources)
          ? html`<button
              class="button"
              aria-disabled=${Boolean(this.turn.refining)}
              @click=${() => this.#show(wanted)}
            >
              ${wanted < total ? words.more.upTo(wanted) : words.more.all(total)}
            </button>`
          : nothing
      }
    </p>`;
  }

  #show(maxSources: number): void {
    if (this.turn.refining) return;
    emit(this, 'sch-narrow', { turnId: this.turn.id, narrowing: { maxSources } });
  }
}
