import { LitElement, html, css, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Problem } from '../contract';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';

/** What went wrong, what was kept, and a way to try again (said as a 'retry' event). */
@customElement('sch-problem')
export class ProblemNote extends LitElement {
  @property({ attribute: false }) problem!: Problem;
  @property() kept = '';

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      div {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--step-1) var(--step-3);
        padding: var(--step-3) var(--step-4);
        border-inline-start: 3px solid var(--warning);
        border-radius: var(--radius);
        background: var(--warning-tint);
        overflow-wrap: anywhere;
      }
      div > :not(svg) {
        grid-column: 2;
      }
      svg {
        margin-top: 0.125rem;
        color: var(--warning);
      }
      p {
        font-size: var(--size-label);
      }
      button {
        justify-self: start;
        margin-top: var(--step-2);
      }
    `,
  ];

  override render() {
    const { title, detail } = this.problem;
    return html`<div role="group" aria-label=${title}>
      ${icon('warning')}<strong>${title}</strong>
      ${detail && detail !== title ? html`<p>${detail}</p>` : nothing}
      ${this.kept ? html`<p>${this.kept}</p>` : nothing}
      <button class="button" @click=${() => this.dispatchEvent(new Event('retry'))}>
        ${icon('retry', 16)} ${words.again}
      </button>
    </div>`;
  }
}
