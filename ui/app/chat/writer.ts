import { LitElement, html, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../events';
import { controls } from '../style/controls';
import { words } from '../words';

/** Who writes the next answer, where a language model could. */
@customElement('sch-writer')
export class WriterChoice extends LitElement {
  /** The model's name. */
  @property() model = '';
  @property({ type: Boolean }) extractive = false;

  static override styles = [
    controls,
    css`
      label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--step-1);
      }
      select {
        max-width: 16rem;
        padding: 0 var(--step-1);
        border: 1px solid var(--line-control);
        border-radius: var(--radius);
        background: var(--ground-raised);
        color: var(--text);
        font: inherit;
      }
    `,
  ];

  override render() {
    return html`<label
      >${words.writer.label}
      <select @change=${this.#choose}>
        <option value="" ?selected=${!this.extractive}>${this.model}</option>
        <option value="extractive" ?selected=${this.extractive}>${words.writer.own}</option>
      </select>
    </label>`;
  }

  #choose(event: Event): void {
    const extractive = (event.target as HTMLSelectElement).value === 'extractive';
    emit(this, 'sch-writer', { extractive });
  }
}
