import { LitElement, html, css, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from '../browser/clipboard';
import type { Turn } from '../conversations/conversation';
import { withReferences } from '../conversations/references';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { fewestPapers, mostPapers } from '../tables/bounds';
import { words } from '../words';

/** What can be done with an answer. */
@customElement('sch-answer-actions')
export class AnswerActions extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) cache!: PaperCache;
  @state() private copied = false;

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--step-2);
        margin-inline-start: calc(-1 * var(--step-2));
      }
    `,
  ];

  override render() {
    return html`<button class="quiet" @click=${this.#copy}>
        ${icon(this.copied ? 'check' : 'copy', 16)}
        ${this.copied ? words.answer.copied : words.answer.copy}
      </button>
      ${this.#comparable ? this.#compare() : nothing} ${this.#modelWrote ? this.#own() : nothing}`;
  }

  get #modelWrote(): boolean {
    const { writtenBy, compare } = this.turn;
    return !compare && writtenBy !== undefined && writtenBy !== 'extractive';
  }

  #own() {
    const question = this.turn.understoodAs ?? this.turn.question;
    const ask = () => emit(this, 'sch-ask', { question, extractive: true });
    return html`<button class="quiet" @click=${ask}>${icon('retry', 16)} ${words.answer.own}</button>`;
  }

  get #comparable(): boolean {
    const { sources, comparison, outcome } = this.turn;
    return !comparison && outcome !== 'not-in-corpus' && sources.length >= fewestPapers;
  }

  #compare() {
    const paperIds = this.turn.sources.map(({ paperId }) => paperId).slice(0, mostPapers);
    return html`<button class="quiet" @click=${() => emit(this, 'sch-compare', { paperIds })}>
      ${icon('compare', 16)} ${words.comparison.these}
    </button>`;
  }

  async #copy(): Promise<void> {
    await this.cache.complete(this.turn.sources.map(({ paperId }) => paperId));
    this.copied = await copyText(withReferences(this.turn, this.cache.summary));
    const text = this.copied ? words.answer.copied : words.answer.notCopied;
    emit(this, 'sch-say', { text });
    setTimeout(() => (this.copied = false), 2000);
  }
}
