import { LitElement, html, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Comparison } from '../contract';
import { saveText } from '../shell/clipboard';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';
import { asCsv, asLatex, asMarkdownTable } from './export';

const formats = [
  { name: 'Markdown', file: 'comparison.md', type: 'text/markdown', write: asMarkdownTable },
  { name: 'CSV', file: 'comparison.csv', type: 'text/csv', write: asCsv },
  { name: 'LaTeX', file: 'comparison.tex', type: 'application/x-tex', write: asLatex },
];

/** Saves the table as a file, as it is shown. */
@customElement('sch-save-comparison')
export class SaveComparison extends LitElement {
  @property({ attribute: false }) comparison!: Comparison;

  static override styles = [
    controls,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        color: var(--text-quiet);
        font-size: var(--size-small);
      }
    `,
  ];

  override render() {
    return html`<div>
      ${icon('download', 16)} <span>${words.comparison.save}</span>
      ${formats.map(
        ({ name, file, type, write }) =>
          html`<button
            class="quiet"
            aria-label=${words.comparison.saveAs(name)}
            @click=${() => saveText(file, `${type};charset=utf-8`, write(this.comparison))}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }
}
