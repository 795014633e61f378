import { LitElement, html, css, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Citation } from '../citation';
import type { Turn } from '../conversations/conversation';
import { emit } from '../events';
import { controls } from '../style/controls';
import { words } from '../words';
import { sourceOf } from './walk';

const hoverDelay = 180;

/** A citation number: shows a preview on hover or focus, and opens the evidence. */
@customElement('sch-citation')
export class CitationNumber extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) citation!: Citation;
  @property({ type: Boolean }) active = false;
  @state() private previewing = false;
  @query('button') private button!: HTMLButtonElement;
  @query('[popover]') private preview!: HTMLElement | null;
  #timer = 0;

  static override styles = [
    controls,
    css`
      button {
        justify-content: center;
        min-width: 1.5rem;
        height: 1.5rem;
        vertical-align: top;
      }
      .number {
        min-width: 1.1875rem;
        padding: 0 0.25rem;
        border-radius: 5px;
        background: var(--accent-tint);
        color: var(--accent);
        font-size: var(--size-small);
        line-height: 1.1875rem;
        text-align: center;
        font-variant-numeric: tabular-nums;
      }
      button:hover .number,
      button.active .number {
        background: var(--accent);
        color: var(--accent-text);
      }
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        width: max-content;
        max-width: min(24rem, calc(100vw - 1rem));
        padding: var(--step-3);
        border: 1px solid var(--line-control);
        border-radius: var(--radius);
        background: var(--ground-raised);
        color: var(--text);
        font-size: var(--size-label);
      }
      .quote {
        display: -webkit-box;
        margin-top: var(--step-1);
        overflow: hidden;
        font-family: var(--serif);
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 6;
      }
    `,
  ];

  override render() {
    const source = sourceOf(this.turn, this.citation);
    if (!source) return nothing;
    const { number } = this.citation;
    const quote = source.quotes[this.citation.quote];
    return html`&NoBreak;<span
        @mouseenter=${() => this.#show(hoverDelay)}
        @mouseleave=${() => this.#hide(hoverDelay)}
        ><button
          class=${this.active ? 'active' : ''}
          aria-label=${words.answer.citation(number, source.title)}
          aria-pressed=${this.active}
          @focus=${() => this.button.matches(':focus-visible') && this.#show(0)}
          @blur=${() => this.#hide(0)}
          @keydown=${this.#escape}
          @click=${this.#open}
        >
          <span class="number">${number}</span></button
        >${
          this.previewing
            ? html`<span popover="manual" role="tooltip"
                ><strong>${source.title}</strong>
                ${quote ? html`<span class="quote">${quote.text}</span>` : nothing}</span
              >`
            : nothing
        }</span
      >`;
  }

  override focus(): void {
    this.button?.focus();
  }

  protected override updated(): void {
    const { preview } = this;
    if (!preview || preview.matches(':popover-open')) return;
    preview.showPopover();
    window.addEventListener('scroll', this.#scrolled, { capture: true, once: true });
    const at = this.button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = preview;
    const below = at.bottom + height + 8 < innerHeight;
    preview.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
    preview.style.top = `${below ? at.bottom : at.top - height}px`;
  }

  #open(): void {
    this.#hide(0);
    emit(this, 'sch-cite', { turnId: this.turn.id, citation: this.citation });
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.previewing) return;
    event.stopPropagation();
    this.#hide(0);
  }

  /** The number may scroll away from under the pointer without a word from the browser. */
  #scrolled = (): void => this.#hide(0);

  #show(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.previewing = true), delay);
  }

  #hide(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.previewing = false), delay);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sch-citation': CitationNumber;
  }
}
