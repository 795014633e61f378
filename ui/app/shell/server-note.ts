import { LitElement, html, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';
import type { ServerState } from './server';

/** Says above the question box why no answer would come just now. */
@customElement('sch-server-note')
export class ServerNote extends LitElement {
  @property({ attribute: false }) state: ServerState = 'unknown';

  static override styles = [
    controls,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--step-2);
        max-width: calc(var(--width-text) + 2 * var(--step-5));
        margin: 0 auto;
        padding: var(--step-2) var(--step-5) 0;
        font-size: var(--size-label);
      }
      svg {
        color: var(--warning);
      }
    `,
  ];

  override render() {
    return html`<div role="status">${this.#note()}</div>`;
  }

  #note() {
    if (this.state !== 'reading' && this.state !== 'unreachable') return '';
    const { title, detail } = this.state === 'reading' ? words.notReady : words.unreachable;
    return html`<p>${icon('warning', 16)}<strong>${title}</strong> ${detail}</p>`;
  }
}
