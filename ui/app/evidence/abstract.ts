import { LitElement, html, css, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Quote } from '../contract';
import { controls } from '../style/controls';
import { words } from '../words';
import { placeOf, spansOf, type Span } from './spans';

/** A whole abstract with its quoted sentences marked; the active one is marked more strongly. */
@customElement('sch-abstract')
export class Abstract extends LitElement {
  @property() text = '';
  @property({ attribute: false }) quotes: readonly Quote[] = [];
  @property({ attribute: false }) active?: number;

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        font: var(--size-abstract) / var(--leading-abstract) var(--serif);
        overflow-wrap: anywhere;
      }
      mark {
        background: var(--highlight);
        color: inherit;
        text-decoration: underline var(--highlight-line) 1.5px;
        text-underline-offset: 0.22em;
        box-decoration-break: clone;
        -webkit-box-decoration-break: clone;
        transition: background-color var(--motion);
      }
      mark.active {
        background: var(--highlight-strong);
        text-decoration-thickness: 3px;
      }
      blockquote {
        margin: var(--step-2) 0 0;
        padding-inline-start: var(--step-3);
        border-inline-start: 3px solid var(--highlight-line);
      }
    `,
  ];

  override render() {
    const moved = this.quotes.filter((quote) => !placeOf(this.text, quote));
    return html`<p>${spansOf(this.text, this.quotes).map((span) => this.#span(span))}</p>
      ${moved.length > 0 ? html`<p class="note">${words.evidence.moved}</p>` : nothing}
      ${moved.map(({ text }) => html`<blockquote>${text}</blockquote>`)}`;
  }

  /** The place of the active quote, for whoever scrolls. */
  get activeMark(): HTMLElement | null {
    return this.renderRoot.querySelector('mark.active');
  }

  #span({ text, quotes }: Span) {
    if (quotes.length === 0) return text;
    const active = this.active !== undefined && quotes.includes(this.active);
    // Few screen readers speak a mark, so its borders are said in words that are not copied.
    return html`<mark class=${active ? 'active' : ''} aria-current=${active ? 'true' : nothing}
      >${border(words.evidence.quoteStarts)}${text}${border(words.evidence.quoteEnds)}</mark
    >`;
  }
}

function border(text: string) {
  return html`<span class="visually-hidden" style="user-select: none"> ${text} </span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sch-abstract': Abstract;
  }
}
