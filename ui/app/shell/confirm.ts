import { LitElement, html, css } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { controls } from '../style/controls';
import { words } from '../words';

export interface Question {
  title: string;
  detail: string;
}

/** Asks before something is lost. The browser's own dialog keeps the focus in, and returns it. */
@customElement('sch-confirm')
export class Confirm extends LitElement {
  @state() private question?: Question;
  @query('dialog') private dialog!: HTMLDialogElement;
  #answer?: (confirmed: boolean) => void;

  static override styles = [
    controls,
    css`
      dialog {
        max-width: min(26rem, calc(100vw - 2rem));
        padding: var(--step-5);
        border: 1px solid var(--line-control);
        border-radius: var(--radius);
        background: var(--ground-raised);
        color: var(--text);
      }
      dialog::backdrop {
        background: var(--scrim);
      }
      h2 {
        font-size: var(--size-lead);
      }
      p {
        margin: var(--step-2) 0 var(--step-5);
      }
      form {
        display: flex;
        justify-content: end;
        gap: var(--step-2);
      }
    `,
  ];

  override render() {
    return html`<dialog aria-labelledby="title" aria-describedby="detail" @close=${this.#close}>
      <h2 id="title">${this.question?.title}</h2>
      <p id="detail">${this.question?.detail}</p>
      <form method="dialog">
        <button class="button" value="">${words.cancel}</button>
        <button class="button danger" value="yes">${words.conversations.confirm}</button>
      </form>
    </dialog>`;
  }

  async ask(question: Question): Promise<boolean> {
    this.question = question;
    await this.updateComplete;
    this.dialog.returnValue = '';
    this.dialog.showModal();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  #close(): void {
    this.#answer?.(this.dialog.returnValue === 'yes');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sch-confirm': Confirm;
  }
}
