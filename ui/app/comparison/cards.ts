import { html, type TemplateResult } from 'lit';
import { words } from '../words';
import { aspectHead, isActive, paperHead, stated, type View } from './parts';

/** Where a table has no room: one card a paper, each aspect a heading in it. */
export function cardsOf(view: View): TemplateResult {
  const { papers, rows } = view.comparison;
  return html`<div
    class="cards"
    role="group"
    aria-label=${words.comparison.of(view.comparison)}
    aria-busy=${Boolean(view.turn.refining)}
    tabindex="-1"
  >
    <ul class="aspects" aria-label=${words.comparison.aspects}>
      ${rows.map((row) => html`<li>${aspectHead(view, row)}</li>`)}
    </ul>
    ${papers.map(
      (paper, column) =>
        html`<section class="card" aria-label=${paper.title} data-testid="card">
          <h3>${paperHead(view, paper)}</h3>
          ${rows.map((row) => {
            const cell = row.cells[column]!;
            return html`<div class=${isActive(view, row, cell) ? 'active' : ''}>
              <h4>${row.aspect}</h4>
              <p>${stated(view, row, cell)}</p>
            </div>`;
          })}
        </section>`,
    )}
  </div>`;
}
