import { LitElement, html, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';

const formats = [
  { label: 'BibTeX', name: 'bibtex' },
  { label: 'RIS', name: 'ris' },
  { label: 'CSL-JSON', name: 'csl-json' },
];

/** Links under which the server gives out papers as a bibliography; all of them where none is named. */
@customElement('sch-bibliography')
export class Bibliography extends LitElement {
  @property({ attribute: false }) papers: readonly string[] = [];

  static override styles = [
    controls,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--step-2);
        margin-top: var(--step-2);
        color: var(--text-quiet);
        font-size: var(--size-small);
      }
      a {
        color: inherit;
      }
    `,
  ];

  override render() {
    return html`<div role="group" aria-label=${words.bibliography.label}>
      ${icon('download', 16)}
      ${formats.map(
        ({ label, name }) =>
          html`<a href=${this.#address(name)} download aria-label=${words.bibliography.as(label)}
            >${label}</a
          >`,
      )}
    </div>`;
  }

  #address(format: string): string {
    const papers = this.papers.map((id): [string, string] => ['paper', id]);
    return `/api/bibliography?${new URLSearchParams([['format', format], ...papers])}`;
  }
}
