import { LitElement, html, css } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CorpusInfo } from '../contract';
import type { Conversation } from '../conversations/conversation';
import '../conversations/list';
import '../corpus/list';
import type { CorpusChanges } from '../corpus/changes';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';

/** The left column: a new conversation, the kept ones, the corpus. */
@customElement('sch-side')
export class Side extends LitElement {
  @property({ attribute: false }) conversations: readonly Conversation[] = [];
  @property({ attribute: false }) current?: string;
  @property({ attribute: false }) cache!: PaperCache;
  @property({ attribute: false }) changes!: CorpusChanges;
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property({ attribute: false }) info?: CorpusInfo;
  @property({ type: Boolean }) ready = false;
  @query('.new') private first!: HTMLElement;

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        position: relative;
        background: var(--ground-side);
        overflow-y: auto;
      }
      div {
        display: grid;
        gap: var(--step-6);
        padding: var(--step-4);
      }
      .new {
        justify-content: center;
      }
    `,
  ];

  override render() {
    return html`<div>
      <button
        class="button new"
        @click=${() => emit(this, 'sch-open', { conversationId: undefined })}
      >
        ${icon('plus', 16)} ${words.conversations.start}
      </button>
      <sch-conversations
        .conversations=${this.conversations}
        .current=${this.current}
        .cache=${this.cache}
      ></sch-conversations>
      <sch-corpus
        .cache=${this.cache}
        .changes=${this.changes}
        .chosen=${this.chosen}
        .info=${this.info}
        .ready=${this.ready}
      ></sch-corpus>
    </div>`;
  }

  override focus(): void {
    this.first.focus();
  }
}
