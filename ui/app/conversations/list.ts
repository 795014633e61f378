import { LitElement, html, css, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { saveText } from '../browser/clipboard';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';
import { titleOf, type Conversation } from './conversation';
import { asMarkdown } from './references';

/** The kept conversations, newest first. */
@customElement('sch-conversations')
export class ConversationList extends LitElement {
  @property({ attribute: false }) conversations: readonly Conversation[] = [];
  @property({ attribute: false }) cache!: PaperCache;
  @property() current?: string;

  static override styles = [
    controls,
    css`
      nav {
        display: grid;
        gap: var(--step-2);
      }
      h2 {
        font-size: var(--size-label);
      }
      ul {
        max-height: 34vh;
        margin: 0 calc(-1 * var(--step-2));
        overflow-y: auto;
      }
      .row {
        display: flex;
        border-radius: var(--radius);
      }
      .row:hover,
      .current .row {
        background: var(--ground-hover);
      }
      .open {
        flex: 1;
        min-width: 0;
        padding: var(--step-2);
        border-radius: var(--radius);
        font-size: var(--size-label);
      }
      .open span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .current .open {
        font-weight: 600;
      }
      .actions {
        margin: 0 calc(-1 * var(--step-2));
        display: flex;
        flex-wrap: wrap;
      }
      .exports {
        display: flex;
        flex-wrap: wrap;
      }
      :focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  override render() {
    const { conversations } = this;
    return html`<nav aria-labelledby="heading">
      <h2 id="heading">${words.conversations.heading}</h2>
      ${
        conversations.length === 0
          ? html`<p class="note">${words.conversations.none}</p>`
          : html`<ul>
              ${repeat(
                conversations,
                ({ id }) => id,
                (one) => this.#row(one),
              )}
            </ul>`
      }
      <p class="note">${words.conversations.kept}</p>
      ${
        conversations.length > 0
          ? html`<div class="actions">
              <button class="quiet" @click=${() => emit(this, 'sch-remove-all')}>
                ${words.conversations.removeAll}
              </button>
            </div>`
          : nothing
      }
    </nav>`;
  }

  #row(conversation: Conversation) {
    const { id } = conversation;
    const title = titleOf(conversation);
    const current = id === this.current;
    return html`<li class=${current ? 'current' : ''} data-testid="conversation">
      <div class="row">
        <button
          class="open"
          title=${title}
          aria-current=${current ? 'true' : nothing}
          @click=${() => emit(this, 'sch-open', { conversationId: id })}
        >
          <span>${title}</span>
        </button>
        <button
          class="icon-button"
          aria-label=${words.conversations.remove(title)}
          @click=${(event: Event) =>
            emit(event.currentTarget!, 'sch-remove', { conversationId: id })}
        >
          ${icon('trash', 16)}
        </button>
      </div>
      ${current ? this.#exports(conversation) : nothing}
    </li>`;
  }

  #exports(conversation: Conversation) {
    const markdown = () =>
      saveText('conversation.md', 'text/markdown', asMarkdown(conversation, this.cache.summary));
    const json = () =>
      saveText('conversation.json', 'application/json', JSON.stringify(conversation, null, 2));
    return html`<div class="exports">
      <button class="quiet" @click=${markdown}>${words.conversations.markdown}</button>
      <button class="quiet" @click=${json}>${words.conversations.json}</button>
    </div>`;
  }
}
