import { LitElement, html, css, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CorpusInfo } from '../contract';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';
import { applyTheme, keptTheme, themeAfter } from './theme';

/** The name, the way to the side column where it is folded, and the theme. */
@customElement('sch-bar')
export class Bar extends LitElement {
  @property({ attribute: false }) info?: CorpusInfo;
  @property({ type: Boolean }) folded = false;
  @property({ type: Boolean }) open = false;
  @state() private theme = keptTheme();
  @query('.menu') private menu!: HTMLElement | null;

  static override styles = [
    controls,
    css`
      header {
        display: flex;
        align-items: center;
        gap: var(--step-2);
        min-height: var(--height-bar);
        padding: 0 var(--step-3) 0 var(--step-4);
        border-bottom: 1px solid var(--line);
        background: var(--ground);
      }
      .menu {
        margin-inline-start: calc(-1 * var(--step-2));
      }
      h1 {
        font: 600 var(--size-lead) var(--serif);
      }
      .note {
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    applyTheme(this.theme);
  }

  override render() {
    return html`<header>
      ${
        this.folded
          ? html`<button
              class="icon-button menu"
              aria-label=${words.menu}
              aria-expanded=${this.open}
              @click=${() => this.dispatchEvent(new Event('menu'))}
            >
              ${icon('menu')}
            </button>`
          : nothing
      }
      <h1>${words.name}</h1>
      <span class="note">${this.#summary()}</span>
      ${
        this.folded
          ? html`<button
              class="icon-button"
              aria-label=${words.conversations.start}
              @click=${() => emit(this, 'sch-open', { conversationId: undefined })}
            >
              ${icon('plus')}
            </button>`
          : nothing
      }
      <button
        class="icon-button"
        aria-label=${words.theme[this.theme]}
        title=${words.theme[this.theme]}
        @click=${this.#nextTheme}
      >
        ${icon(this.theme)}
      </button>
    </header>`;
  }

  override focus(): void {
    this.menu?.focus();
  }

  #summary(): string {
    if (!this.info) return '';
    const { papers, from, to } = this.info;
    const span = from && to ? words.corpus.span(from.slice(0, 4), to.slice(0, 4)) : '';
    return [words.corpus.count(papers), span].filter(Boolean).join(', ');
  }

  #nextTheme(): void {
    this.theme = themeAfter(this.theme);
    applyTheme(this.theme);
    emit(this, 'sch-say', { text: words.theme[this.theme] });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sch-bar': Bar;
  }
}
