import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { words } from '../words';
import { aspectHead, isActive, paperHead, stated, type View } from './parts';

/** One column a paper, one row an aspect; it scrolls within itself, its heads stay in view. */
export function tableOf(view: View): TemplateResult {
  const { papers, rows } = view.comparison;
  const label = words.comparison.of(view.comparison);
  return html`<div
    class="scroll"
    role="region"
    aria-label=${label}
    aria-busy=${Boolean(view.turn.refining)}
    tabindex="0"
    style=${styleMap({ '--papers': String(papers.length) })}
  >
    <table>
      <caption class="visually-hidden">
        ${label}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">${words.comparison.aspect}</th>
          ${papers.map(
            (paper) =>
              html`<th scope="col" aria-label=${paper.title}>${paperHead(view, paper)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => {
          const sorted = view.order?.aspect === row.aspect ? view.order.direction : nothing;
          return html`<tr>
            <th scope="row" aria-label=${row.aspect} aria-sort=${sorted}>
              ${aspectHead(view, row)}
            </th>
            ${row.cells.map(
              (cell) =>
                html`<td class=${isActive(view, row, cell) ? 'active' : ''}>
                  ${stated(view, row, cell)}
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
