import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Cell, Column, Comparison, Row } from '../contract';
import '../chat/citation';
import '../chat/problem';
import type { Turn } from '../conversations/conversation';
import type { Library } from '../corpus/library';
import { citationsOf, isSame, type Citation } from '../evidence/walk';
import { Layout } from '../shell/layout';
import { signal } from '../signals';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';
import { comparisonStyle } from './comparison.style';
import { shortTitle } from './export';
import './extend';
import { isNumeric, next, ordered, type Order } from './order';
import './save';

const fewestPapers = 2;

/** Papers side by side: a table, or on a narrow screen a card for each paper. */
@customElement('sch-comparison')
export class ComparisonView extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) library!: Library;
  @property({ attribute: false }) active?: Citation;
  @state() private order?: Order;
  #layout = new Layout(this);

  static override styles = [controls, comparisonStyle];

  override render() {
    const { comparison, refining, problem } = this.turn;
    if (!comparison) return nothing;
    const shown = ordered(comparison, this.order);
    const citations = citationsOf(this.turn);
    const narrow = this.#layout.width === 'narrow';
    return html`<section
      aria-label=${words.comparison.heading}
      aria-busy=${Boolean(refining)}
      style="--papers: ${shown.papers.length}"
      @keydown=${this.#walk}
    >
      ${narrow ? this.#cards(shown, citations) : this.#table(shown, citations)}
      ${
        problem
          ? html`<sch-problem .problem=${problem} .kept=${words.comparison.kept}></sch-problem>`
          : nothing
      }
      <div class="actions">
        <sch-extend .turn=${this.turn} .library=${this.library}></sch-extend>
        <sch-save-comparison .comparison=${shown}></sch-save-comparison>
      </div>
    </section>`;
  }

  #table(shown: Comparison, citations: Citation[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.comparison.scroll}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${shown.papers.map((paper) => html`<th scope="col">${this.#paper(paper, shown)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.rows.map(
            (row, place) =>
              html`<tr>
                <th scope="row" aria-sort=${this.#sort(place)}>
                  ${this.#aspect(row, place, shown)}
                </th>
                ${row.cells.map(
                  (cell) =>
                    html`<td class=${this.#isActive(cell, place) ? 'active' : ''}>
                      ${this.#cell(cell, place, citations)}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #cards(shown: Comparison, citations: Citation[]): TemplateResult {
    return html`<ul class="cards">
      ${shown.papers.map(
        (paper, column) =>
          html`<li>
            <h3>${this.#paper(paper, shown)}</h3>
            <dl>
              ${shown.rows.map(
                (row, place) =>
                  html`<dt>${this.#aspect(row, place, shown)}</dt>
                    <dd class=${this.#isActive(row.cells[column], place) ? 'active' : ''}>
                      ${this.#cell(row.cells[column], place, citations)}
                    </dd>`,
              )}
            </dl>
          </li>`,
      )}
    </ul>`;
  }

  #paper({ number, paperId, title }: Column, shown: Comparison): TemplateResult {
    const rest = shown.papers.map((paper) => paper.paperId).filter((id) => id !== paperId);
    return html`<span class="head"
      ><button
        class="title"
        title=${title}
        @click=${(event: Event) => signal(event.currentTarget!, 'sch-paper', { paperId })}
      >
        <span class="number">${number}</span> ${shortTitle(title)}
      </button>
      ${
        rest.length < fewestPapers
          ? nothing
          : this.#remove(words.comparison.removePaper(title), () =>
              this.#refine(rest, aspects(shown)),
            )
      }</span
    >`;
  }

  #aspect({ aspect }: Row, place: number, shown: Comparison): TemplateResult {
    const rest = aspects(shown).filter((_, i) => i !== place);
    const papers = shown.papers.map(({ paperId }) => paperId);
    return html`<span class="head"
      ><button
        class="aspect"
        title=${words.comparison.sort(aspect)}
        @click=${() => this.#sortBy(place, shown)}
      >
        ${aspect}
        ${this.order?.row === place ? icon(this.order.descending ? 'up' : 'down', 14) : nothing}
      </button>
      ${
        rest.length === 0
          ? nothing
          : this.#remove(words.comparison.removeAspect(aspect), () => this.#refine(papers, rest))
      }</span
    >`;
  }

  #remove(label: string, remove: () => void): TemplateResult {
    return html`<button
      class="remove"
      aria-label=${label}
      title=${label}
      ?disabled=${this.turn.refining}
      @click=${remove}
    >
      ${icon('close', 14)}
    </button>`;
  }

  #cell(cell: Cell | undefined, row: number, citations: Citation[]): TemplateResult {
    const citation = citations.find((one) => isCell(one, cell, row));
    if (!cell || cell.text === null || !citation) {
      return html`<span class="silent">${words.comparison.notStated}</span>`;
    }
    return html`<span class="text">${cell.text}</span
      ><sch-citation
        .turn=${this.turn}
        .citation=${citation}
        .active=${isSame(this.active, citation)}
      ></sch-citation>`;
  }

  #isActive(cell: Cell | undefined, row: number): boolean {
    return this.active !== undefined && isCell(this.active, cell, row);
  }

  #sort(place: number): 'ascending' | 'descending' | 'none' {
    if (this.order?.row !== place) return 'none';
    return this.order.descending ? 'descending' : 'ascending';
  }

  #sortBy(place: number, { rows }: Comparison): void {
    this.order = next(this.order, place);
    const row = rows[place];
    if (!row) return;
    const text = this.order
      ? words.comparison.sorted(row.aspect, isNumeric(row.cells), this.order.descending)
      : words.comparison.unsorted;
    signal(this, 'sch-say', { text });
  }

  #refine(paperIds: readonly string[], aspectNames: readonly string[]): void {
    this.order = undefined;
    signal(this, 'sch-refine', { turnId: this.turn.id, paperIds, aspects: aspectNames });
  }

  /** Arrow keys go from number to number, as they do in the sentences. */
  #walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const all = [...this.renderRoot.querySelectorAll('sch-citation')];
    const at = all.findIndex((one) => one.matches(':focus-within'));
    if (!step || at < 0) return;
    event.preventDefault();
    all[(at + step + all.length) % all.length]?.focus();
  }
}

function aspects({ rows }: Comparison): string[] {
  return rows.map(({ aspect }) => aspect);
}

function isCell({ cell }: Citation, other: Cell | undefined, row: number): boolean {
  return cell !== undefined && cell.row === row && cell.paperId === other?.paperId;
}
