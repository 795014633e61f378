import { LitElement, html, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { saveText } from '../browser/clipboard';
import type { Comparison, Source } from '../contract';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { asCsv, asMarkdownTable } from '../tables/export';
import { asLatex } from '../tables/latex';
import { words } from '../words';

const formats = [
  { name: 'Markdown', file: 'comparison.md', type: 'text/markdown', write: asMarkdownTable },
  { name: 'CSV', file: 'comparison.csv', type: 'text/csv', write: asCsv },
  { name: 'LaTeX', file: 'comparison.tex', type: 'application/x-tex', write: asLatex },
];

/** Saves the table as a file, as it is shown. */
@customElement('sch-save-comparison')
export class SaveComparison extends LitElement {
  @property({ attribute: false }) comparison!: Comparison;
  @property({ attribute: false }) sources: readonly Source[] = [];

  static override styles = [
    controls,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--step-1);
        color: var(--text-quiet);
        font-size: var(--size-small);
      }
    `,
  ];

  override render() {
    return html`<div role="group" aria-label=${words.comparison.saveLabel}>
      ${icon('download', 16)} <span>${words.comparison.save}</span>
      ${formats.map(
        ({ name, file, type, write }) =>
          html`<button
            class="quiet"
            aria-label=${words.comparison.saveAs(name)}
            @click=${() => saveText(file, type, write(this.comparison, this.sources))}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }
}
