import { LitElement, html, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Conversation } from '../conversations/conversation';
import type { PaperCache } from '../corpus/paper-cache';
import type { Shown } from '../evidence/walk';
import { controls } from '../style/controls';
import './turn';

/**
 * The turns of a conversation. The last one is given the height of the view from the start, and a
 * new question is put at its top: the answer then grows into room that is already there, and the
 * page never scrolls under someone who reads.
 */
@customElement('sch-thread')
export class Thread extends LitElement {
  @property({ attribute: false }) conversation!: Conversation;
  @property({ attribute: false }) cache!: PaperCache;
  @property({ attribute: false }) shown?: Shown;
  #last?: string;

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        position: relative;
        container-type: size;
        overflow-y: auto;
        scrollbar-gutter: stable both-edges;
      }
      .column {
        max-width: calc(var(--width-text) + 2 * var(--step-5));
        margin: 0 auto;
        padding: 0 var(--step-5);
      }
      sch-turn {
        padding: var(--step-6) 0;
        /* The line between two turns is not needed above the first one in view. */
        scroll-margin-top: -1px;
      }
      sch-turn + sch-turn {
        border-top: 1px solid var(--line);
      }
      sch-turn:last-of-type {
        min-height: 100cqh;
      }
    `,
  ];

  override render() {
    const { turns } = this.conversation;
    return html`<div class="column">
      ${repeat(
        turns,
        (turn) => turn.id,
        (turn) =>
          html`<sch-turn
            .turn=${turn}
            .cache=${this.cache}
            .active=${this.shown?.turnId === turn.id ? this.shown.citation : undefined}
          ></sch-turn>`,
      )}
    </div>`;
  }

  protected override updated(): void {
    const last = this.conversation.turns.at(-1)?.id;
    if (last === this.#last) return;
    this.#last = last;
    void this.#scrollToLast();
  }

  async #scrollToLast(): Promise<void> {
    const view = this.renderRoot.querySelector('sch-turn:last-of-type');
    await (view as LitElement | null)?.updateComplete;
    view?.scrollIntoView({ block: 'start' });
  }
}
