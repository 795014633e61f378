import { LitElement, html, css, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Turn } from '../conversations/conversation';
import { withReferences } from '../conversations/references';
import type { Library } from '../corpus/library';
import { copyText } from '../shell/clipboard';
import { signal } from '../signals';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';

/** What can be done with an answer, and what could be asked next. */
@customElement('sch-answer-actions')
export class AnswerActions extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) library!: Library;
  @state() private copied = false;

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--step-4);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--step-2);
        margin-inline-start: calc(-1 * var(--step-2));
      }
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
    return html`<div class="actions">
        <button class="quiet" @click=${this.#copy}>
          ${icon(this.copied ? 'check' : 'copy', 16)}
          ${this.copied ? words.answer.copied : words.answer.copy}
        </button>
      </div>
      ${
        suggestions.length > 0
          ? html`<section aria-label=${words.answer.next}>
              <h3>${words.answer.next}</h3>
              <ul>
                ${suggestions.map((question) => this.#suggestion(question))}
              </ul>
            </section>`
          : nothing
      }`;
  }

  #suggestion(question: string) {
    return html`<li>
      <button class="button" @click=${() => signal(this, 'sch-ask', { question })}>
        ${question}
      </button>
    </li>`;
  }

  async #copy(): Promise<void> {
    await this.library.complete(this.turn.sources.map(({ paperId }) => paperId));
    this.copied = await copyText(withReferences(this.turn, this.library.summary));
    const text = this.copied ? words.answer.copied : words.answer.notCopied;
    signal(this, 'sch-say', { text });
    setTimeout(() => (this.copied = false), 2000);
  }
}
