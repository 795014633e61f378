import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Watch } from '../browser/watch';
import type { CorpusInfo } from '../contract';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';
import { composerStyle } from './composer.style';
import './writer';

const longest = 2000;
const nearlyLongest = 1800;

/** The question box at the foot of the conversation. */
@customElement('sch-composer')
export class Composer extends LitElement {
  @property({ attribute: false }) cache!: PaperCache;
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** The turn that is being answered, if one is. */
  @property({ attribute: false }) running?: string;
  @property({ attribute: false }) info?: CorpusInfo;
  @property({ type: Boolean }) extractive = false;
  @state() private text = '';
  @state() private refused = false;
  @query('textarea') private area!: HTMLTextAreaElement;

  static override styles = [controls, composerStyle];

  constructor() {
    super();
    new Watch(this, () => this.cache);
  }

  override render() {
    const left = longest - this.text.length;
    return html`<form @submit=${this.#submit}>
      ${this.chosen.length > 0 ? this.#scope() : nothing}
      <div class="box">
        <label class="visually-hidden" for="question">${words.ask.label}</label>
        <textarea
          id="question"
          rows="1"
          maxlength=${longest}
          placeholder=${words.ask.placeholder}
          aria-describedby="hint"
          enterkeyhint="send"
          autocomplete="off"
          .value=${this.text}
          @input=${this.#input}
          @keydown=${this.#keys}
        ></textarea>
        ${this.running ? this.#stop(this.running) : this.#send()}
      </div>
      <p id="hint" class="note">
        ${this.text.length > nearlyLongest ? html`<strong>${words.ask.left(left)}.</strong>` : nothing}
        ${
          this.running && (this.text || this.refused)
            ? html`<strong>${words.ask.wait}</strong>`
            : html`<span class="keys">${words.ask.keys}</span> ${words.ask.private}`
        }
      </p>
      ${this.info?.outboundHost ? this.#writer(this.info, this.info.outboundHost) : nothing}
    </form>`;
  }

  override focus(): void {
    this.area?.focus();
  }

  /** Puts a question here that could not be asked yet. */
  draft(question: string): void {
    this.text = question;
    void this.updateComplete.then(() => this.#fit());
  }

  /** Says why what was wanted has to wait. */
  refuse(): void {
    this.refused = true;
  }

  protected override willUpdate(): void {
    if (!this.running) this.refused = false;
  }

  #writer({ writer }: CorpusInfo, host: string) {
    return html`<p class="note writer">
      <sch-writer .model=${writer} .extractive=${this.extractive}></sch-writer>
      ${this.extractive ? words.corpus.stays : words.corpus.sends(host)}
    </p>`;
  }

  #scope() {
    const [only] = this.chosen;
    const title = this.chosen.length === 1 ? this.cache.summary(only ?? '')?.title : undefined;
    return html`<div class="scope">
      <span>${title ? words.ask.only(title) : words.ask.onlySome(this.chosen.length)}</span>
      <button
        type="button"
        aria-label=${words.ask.askAll}
        title=${words.ask.askAll}
        @click=${this.#askAll}
      >
        ${icon('close', 16)}
      </button>
    </div>`;
  }

  #send() {
    return html`<button class="send" aria-label=${words.ask.send} ?disabled=${!this.text.trim()}>
      ${icon('send')}
    </button>`;
  }

  #stop(turnId: string) {
    const stop = () => {
      emit(this, 'sch-stop', { turnId });
      this.focus();
    };
    return html`<button type="button" class="send" aria-label=${words.ask.stop} @click=${stop}>
      ${icon('stop')}
    </button>`;
  }

  #askAll(): void {
    emit(this, 'sch-choose', { paperIds: [] });
    this.focus();
  }

  #input(): void {
    this.text = this.area.value;
    this.#fit();
  }

  #keys(event: KeyboardEvent): void {
    // While a word is still being composed, Enter belongs to the input method.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit(event);
  }

  #submit(event: Event): void {
    event.preventDefault();
    const question = this.text.trim();
    if (!question || this.running) return;
    this.text = '';
    emit(this, 'sch-ask', { question });
    this.focus();
    void this.updateComplete.then(() => this.#fit());
  }

  #fit(): void {
    this.area.style.height = 'auto';
    this.area.style.height = `${this.area.scrollHeight}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sch-composer': Composer;
  }
}
