import { html, nothing, type TemplateResult } from 'lit';
import { isSameNumber, type Citation } from '../citation';
import type { Cell, Column, Comparison, Row } from '../contract';
import type { Turn } from '../conversations/conversation';
import { emit } from '../events';
import { icon, type IconName } from '../style/icons';
import { fewestPapers } from '../tables/bounds';
import type { Order } from '../tables/order';
import { words } from '../words';

/** What a table and cards both show, and what their controls do. */
export interface View {
  readonly turn: Turn;
  /** In the order in which it is read. */
  readonly comparison: Comparison;
  readonly citations: readonly Citation[];
  readonly active?: Citation;
  readonly order?: Order;
  readonly orderBy: (aspect: string) => void;
  readonly removeAspect: (aspect: string) => void;
  readonly removePaper: (paperId: string) => void;
}

export function stated(view: View, row: Row, cell: Cell): TemplateResult {
  if (cell.text === null) {
    return html`<span class="not-stated">${words.comparison.notStated}</span>`;
  }
  return html`<span class="text">${cell.text}</span>${citationsOfCell(view, row, cell).map(
      (citation) =>
        html`<sch-citation
          .turn=${view.turn}
          .citation=${citation}
          .active=${isSameNumber(view.active, citation)}
        ></sch-citation>`,
    )}`;
}

export function isActive(view: View, row: Row, cell: Cell): boolean {
  return citationsOfCell(view, row, cell).some((citation) => isSameNumber(view.active, citation));
}

function citationsOfCell({ turn, citations }: View, { aspect }: Row, { paperId }: Cell) {
  const rows = turn.comparison?.rows ?? [];
  return citations.filter(
    ({ cell }) => cell && rows[cell.row]?.aspect === aspect && cell.paperId === paperId,
  );
}

export function paperHead(view: View, { number, paperId, title }: Column): TemplateResult {
  const open = (event: Event) => emit(event.currentTarget!, 'sch-paper', { paperId });
  return html`<div class="head">
    <button class="title" title=${title} aria-label=${words.answer.openPaper(title)} @click=${open}>
      <span class="clamped"><span class="number">${number}</span> ${title}</span>
    </button>
    ${
      view.comparison.papers.length > fewestPapers
        ? remove(words.comparison.removePaper(title), () => view.removePaper(paperId))
        : nothing
    }
  </div>`;
}

export function aspectHead(view: View, { aspect }: Row): TemplateResult {
  return html`<div class="head">
    <button
      class="order"
      title=${words.comparison.sort(aspect)}
      @click=${() => view.orderBy(aspect)}
    >
      <span>${aspect} ${icon(mark(view, aspect), 14)}</span>
    </button>
    ${
      view.comparison.rows.length > 1
        ? remove(words.comparison.removeAspect(aspect), () => view.removeAspect(aspect))
        : nothing
    }
  </div>`;
}

function mark({ order }: View, aspect: string): IconName {
  if (order?.aspect !== aspect) return 'sort';
  return order.direction === 'ascending' ? 'up' : 'down';
}

function remove(label: string, action: () => void): TemplateResult {
  return html`<button
    class="icon-button remove"
    aria-label=${label}
    title=${label}
    @click=${action}
  >
    ${icon('close', 14)}
  </button>`;
}
