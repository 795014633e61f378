import { LitElement, html, css } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';

/** The question as the server understood it; changed, it is asked again. */
@customElement('sch-searched-for')
export class SearchedFor extends LitElement {
  @property() question = '';
  @state() private editing = false;
  @query('input') private input?: HTMLInputElement;
  @query('button') private button?: HTMLButtonElement;

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      button,
      form {
        max-width: 100%;
        min-height: 1.75rem;
        padding: 0.125rem var(--step-3);
        border: 1px solid var(--line);
        border-radius: 0.875rem;
        color: var(--text-quiet);
        font-size: var(--size-small);
      }
      button:hover {
        border-color: var(--line-control);
        color: var(--text);
      }
      .question {
        color: var(--text);
        overflow-wrap: anywhere;
      }
      form {
        display: flex;
        align-items: center;
        gap: var(--step-2);
        border-color: var(--accent);
      }
      input {
        flex: 1;
        min-width: 0;
        border: 0;
        background: none;
      }
      input:focus-visible {
        outline: none;
      }
      form:focus-within {
        outline: var(--focus);
      }
    `,
  ];

  override render() {
    return this.editing ? this.#form() : this.#chip();
  }

  #chip() {
    return html`<button
      aria-label=${words.answer.edit(this.question)}
      data-testid="searched-for"
      @click=${this.#edit}
    >
      <span>${words.answer.searchedFor}: <span class="question">${this.question}</span></span>
      ${icon('edit', 14)}
    </button>`;
  }

  #form() {
    return html`<form @submit=${this.#ask} @keydown=${this.#keys} @focusout=${this.#leave}>
      ${icon('search', 14)}
      <input
        aria-label=${words.answer.editLabel}
        maxlength="2000"
        autocomplete="off"
        .value=${this.question}
      />
    </form>`;
  }

  async #edit(): Promise<void> {
    this.editing = true;
    await this.updateComplete;
    this.input?.select();
  }

  #ask(event: Event): void {
    event.preventDefault();
    const question = this.input?.value.trim();
    this.editing = false;
    if (question) emit(this, 'sch-ask', { question });
  }

  async #keys(event: KeyboardEvent): Promise<void> {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.editing = false;
    await this.updateComplete;
    this.button?.focus();
  }

  #leave(): void {
    this.editing = false;
  }
}
