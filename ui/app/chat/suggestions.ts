import { LitElement, html, css, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { asksBack, type Turn } from '../conversations/conversation';
import { emit } from '../events';
import { controls } from '../style/controls';
import { words } from '../words';

/** What could be asked next; where the answer asks back, the answers to that. */
@customElement('sch-suggestions')
export class Suggestions extends LitElement {
  @property({ attribute: false }) turn!: Turn;

  static override styles = [
    controls,
    css`
      h3 {
        margin-bottom: var(--step-2);
        font-size: var(--size-label);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--step-2);
      }
      li {
        max-width: 100%;
      }
      .button {
        max-width: 100%;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    const { suggestions } = this.turn;
    if (suggestions.length === 0) return nothing;
    const heading = asksBack(this.turn) ? words.answer.which : words.answer.next;
    return html`<section aria-label=${heading}>
      <h3>${heading}</h3>
      <ul>
        ${suggestions.map(
          (question) =>
            html`<li>
              <button class="button" @click=${() => emit(this, 'sch-ask', { question })}>
                ${question}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
