import { LitElement, html, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../events';
import { controls } from '../style/controls';
import { words } from '../words';

/** What an empty conversation shows: what this is, and questions to begin with. */
@customElement('sch-start')
export class Start extends LitElement {
  @property({ attribute: false }) examples: readonly string[] = [];

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        overflow-y: auto;
      }
      section {
        width: 100%;
        max-width: calc(var(--width-text) + 2 * var(--step-5));
        margin: 0 auto;
        padding: max(var(--step-6), 16vh) var(--step-5) var(--step-6);
      }
      h2 {
        font-size: var(--size-title);
        font-weight: 600;
      }
      p {
        margin-top: var(--step-1);
        color: var(--text-quiet);
      }
      h3 {
        margin: var(--step-8) 0 var(--step-2);
        font-size: var(--size-label);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
        gap: var(--step-2);
      }
      .button {
        width: 100%;
        height: 100%;
        min-height: 3.25rem;
        padding: var(--step-2) var(--step-4);
        border-color: var(--line-control);
      }
    `,
  ];

  override render() {
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${words.start.heading}</h2>
      <p>${words.tagline}</p>
      <h3>${words.start.examples}</h3>
      <ul>
        ${this.examples.map(
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
