import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Layout } from '../browser/layout';
import type { Citation } from '../citation';
import type { Compared } from '../contract';
import type { Turn } from '../conversations/conversation';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import '../evidence/citation';
import { citationsOf } from '../evidence/walk';
import '../parts/problem';
import { controls } from '../style/controls';
import { nextOrder, ordered, type Order } from '../tables/order';
import { words } from '../words';
import { cardsOf } from './cards';
import { comparisonStyle } from './comparison.style';
import './extend';
import type { View } from './parts';
import './save';
import { tableOf } from './table';

/** Papers side by side, and what can be changed about it. */
@customElement('sch-comparison')
export class ComparisonView extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) cache!: PaperCache;
  @property({ attribute: false }) active?: Citation;
  @state() private order?: Order;
  #layout = new Layout(this);
  /** The last change, to be tried again if it fails. */
  #last?: Compared;

  static override styles = [controls, comparisonStyle];

  override render() {
    const { turn, cache } = this;
    const comparison = ordered(turn.comparison!, this.order);
    const view: View = {
      turn,
      comparison,
      citations: citationsOf(turn),
      active: this.active,
      order: this.order,
      orderBy: (aspect) => this.#orderBy(aspect),
      removeAspect: (aspect) =>
        this.#refine({ aspects: aspectsOf(turn).filter((one) => one !== aspect) }),
      removePaper: (id) => this.#refine({ papers: papersOf(turn).filter((one) => one !== id) }),
    };
    return html`${this.#layout.width === 'narrow' ? cardsOf(view) : tableOf(view)}
      ${this.#problem()}
      <div class="below">
        <sch-extend
          .papers=${papersOf(turn)}
          .aspects=${aspectsOf(turn)}
          .cache=${cache}
          @aspect=${({ detail }: CustomEvent<string>) =>
            this.#refine({ aspects: [...aspectsOf(turn), detail] })}
          @paper=${({ detail }: CustomEvent<string>) =>
            this.#refine({ papers: [...papersOf(turn), detail] })}
        ></sch-extend>
        <sch-save-comparison
          .comparison=${comparison}
          .sources=${turn.sources}
        ></sch-save-comparison>
      </div>`;
  }

  #problem() {
    const { problem } = this.turn;
    if (!problem) return nothing;
    return html`<sch-problem
      .problem=${problem}
      .kept=${words.comparison.kept}
      @retry=${() => this.#refine(this.#last ?? {})}
    ></sch-problem>`;
  }

  /** Aspects that nobody chose are left to the server: another paper may state others. */
  #refine(change: Partial<Compared>): void {
    const { turn } = this;
    const aspects = turn.compare ? turn.compare.aspects : aspectsOf(turn);
    const wanted = { papers: papersOf(turn), aspects, ...change };
    emit(this, 'sch-refine', { turnId: turn.id, wanted });
    if (turn.refining) return;
    this.#last = wanted;
    this.#keepFocus();
  }

  #orderBy(aspect: string): void {
    this.order = nextOrder(this.turn.comparison!, aspect, this.order);
    emit(this, 'sch-say', { text: said(this.order) });
  }

  /** What was used to remove something goes with it: the comparison takes the focus then. */
  #keepFocus(): void {
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (!activeElement?.matches('.remove, sch-problem')) return;
    this.renderRoot.querySelector<HTMLElement>('.scroll, .cards')?.focus({ preventScroll: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.get('turn')?.refining || this.turn.refining) return;
    const text = this.turn.problem?.title ?? words.comparison.of(this.turn.comparison!);
    emit(this, 'sch-say', { text });
  }
}

function papersOf({ comparison }: Turn): string[] {
  return comparison?.papers.map(({ paperId }) => paperId) ?? [];
}

function aspectsOf({ comparison }: Turn): string[] {
  return comparison?.rows.map(({ aspect }) => aspect) ?? [];
}

function said(order: Order | undefined): string {
  if (!order) return words.comparison.unsorted;
  const how = words.comparison.how[order.byNumber ? 'number' : 'text'][order.direction];
  return words.comparison.sorted(order.aspect, how);
}
