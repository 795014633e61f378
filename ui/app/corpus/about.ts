import { LitElement, html, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CorpusInfo } from '../contract';
import { controls } from '../style/controls';
import { words } from '../words';
import { unread } from './unread';

/** Where questions go, and what of the corpus could not be read. */
@customElement('sch-about-corpus')
export class AboutCorpus extends LitElement {
  @property({ attribute: false }) info!: CorpusInfo;

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--step-2);
        margin-top: var(--step-3);
      }
      summary {
        cursor: pointer;
      }
      li {
        margin-top: var(--step-1);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    const { outboundHost, problems = [] } = this.info;
    return html`<p class="note">
        ${outboundHost ? words.corpus.sends(outboundHost) : words.corpus.stays}
      </p>
      ${unread(problems, words.corpus.unread)}`;
  }
}
