import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Citation } from '../citation';
import '../comparison/comparison';
import type { Narrowing, Outcome } from '../contract';
import {
  asksBack,
  asksChosen,
  isRemark,
  isRunning,
  modelOf,
  type Turn,
} from '../conversations/conversation';
import { outcomeInWords } from '../conversations/outcome';
import type { PaperCache } from '../corpus/paper-cache';
import { emit } from '../events';
import { walkCitations } from '../evidence/arrows';
import '../parts/problem';
import { controls } from '../style/controls';
import { icon, type IconName } from '../style/icons';
import { words } from '../words';
import './answer-actions';
import './more';
import './reading';
import './searched-for';
import './sentences';
import './sources';
import './suggestions';
import { turnStyle } from './turn.style';

const marks: Record<Outcome, IconName> = {
  answered: 'check',
  partial: 'part',
  'not-in-corpus': 'absent',
};

/** A question with its answer, in whatever state it is. */
@customElement('sch-turn')
export class TurnView extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) cache!: PaperCache;
  @property({ attribute: false }) active?: Citation;
  @query('h2') private heading!: HTMLElement;
  /** The last change of the limits, to be tried again if it fails. */
  #narrowing: Narrowing = {};

  static override styles = [controls, turnStyle];

  override render() {
    const { turn } = this;
    return html`<article
      aria-labelledby="question"
      aria-busy=${isRunning(turn) || Boolean(turn.refining)}
      @keydown=${this.#walk}
      @sch-narrow=${this.#remember}
    >
      <h2 id="question" tabindex="-1">${turn.question}</h2>
      ${
        turn.understoodAs && !turn.compare && !isRemark(turn)
          ? html`<sch-searched-for .question=${turn.understoodAs}></sch-searched-for>`
          : nothing
      }
      <sch-reading .turn=${turn} .cache=${this.cache}></sch-reading>
      ${this.#state()} ${this.#absent()}
      ${
        turn.sentences.length > 0
          ? html`<sch-sentences .turn=${turn} .active=${this.active}></sch-sentences>`
          : nothing
      }
      <sch-more .turn=${turn}></sch-more>
      ${
        turn.comparison
          ? html`<sch-comparison
              .turn=${turn}
              .cache=${this.cache}
              .active=${this.active}
            ></sch-comparison>`
          : nothing
      }
      ${turn.outcome === 'not-in-corpus' && !asksChosen(turn) ? addPapers : nothing} ${this.#end()}
    </article>`;
  }

  /** One line, always there, so that nothing below it moves when the outcome is known. */
  #state(): TemplateResult | typeof nothing {
    const { progress, outcome, sentences } = this.turn;
    if (outcome)
      return html`<p class="outcome" data-testid="outcome">${outcomeOf(this.turn, outcome)}</p>`;
    if (progress === 'failed') return nothing;
    const found = sentences.length > 0;
    const searching = this.turn.compare ? words.comparison.running : words.answer.searching;
    const model = modelOf(this.turn);
    const writing = model ? words.answer.modelWrites(model) : words.answer.writing;
    const begun = found || (model && this.turn.understoodAs);
    const text = {
      asking: begun ? writing : searching,
      waiting: words.notReady.waiting,
      stopped: found ? words.answer.stopped : words.answer.stoppedEmpty,
      done: '',
    }[progress];
    return html`<p class="outcome" data-testid="progress">
      ${isRunning(this.turn) ? html`<span class="pulse"></span>` : nothing} ${text}
    </p>`;
  }

  #absent(): TemplateResult | typeof nothing {
    const { outcome, sentences, sources } = this.turn;
    if (outcome !== 'not-in-corpus' || sentences.length > 0) return nothing;
    if (asksChosen(this.turn)) return html`<p>${words.answer.absentChosen}</p>`;
    return html`<p>${sources.length > 0 ? words.answer.absent : words.answer.absentAlone}</p>`;
  }

  /** Why an answer could not be made again; it is then still the one before. */
  #notMadeAgain(): TemplateResult | typeof nothing {
    const { id, problem } = this.turn;
    if (!problem) return nothing;
    const again = () => emit(this, 'sch-narrow', { turnId: id, narrowing: this.#narrowing });
    return html`<sch-problem
      .problem=${problem}
      .kept=${words.more.kept}
      @retry=${again}
    ></sch-problem>`;
  }

  #remember({ detail }: CustomEvent<{ narrowing: Narrowing }>): void {
    this.#narrowing = detail.narrowing;
  }

  /** Says how asking again ended; what was used for it may have gone, and the focus with it. */
  protected override updated(changed: PropertyValues<this>): void {
    const { turn } = this;
    if (turn.comparison || !changed.get('turn')?.refining || turn.refining || !turn.outcome) return;
    const ended = words.answer.complete(outcomeInWords(turn), turn.sources.length);
    const text = turn.problem?.title ?? ended;
    emit(this, 'sch-say', { text });
    void this.#keepFocus();
  }

  async #keepFocus(): Promise<void> {
    const parts = this.renderRoot.querySelectorAll<LitElement>('sch-reading, sch-more');
    await Promise.all([...parts].map((part) => part.updateComplete));
    if (document.activeElement === document.body) this.heading.focus({ preventScroll: true });
  }

  #walk(event: KeyboardEvent): void {
    walkCitations(event, this.renderRoot.querySelectorAll('sch-sentences, sch-comparison'));
  }

  #end(): TemplateResult | typeof nothing {
    const { turn, cache } = this;
    if (isRunning(turn)) return nothing;
    const retry = () => emit(this, 'sch-retry', { turnId: turn.id });
    if (turn.problem && !turn.outcome) {
      return html`<sch-problem
        .problem=${turn.problem}
        .kept=${turn.problem.status === 0 ? '' : words.problems.kept}
        @retry=${retry}
      ></sch-problem>`;
    }
    if (turn.progress === 'stopped') {
      return html`<button class="button again" @click=${retry}>
        ${icon('retry', 16)} ${words.again}
      </button>`;
    }
    const suggestions = html`<sch-suggestions .turn=${turn}></sch-suggestions>`;
    return html`${turn.comparison ? nothing : this.#notMadeAgain()}
      ${asksBack(turn) ? suggestions : nothing}
      ${
        turn.sources.length > 0
          ? html`<sch-sources .turn=${turn} .cache=${cache}></sch-sources>`
          : nothing
      }
      <sch-answer-actions .turn=${turn} .cache=${cache}></sch-answer-actions>
      ${asksBack(turn) ? nothing : suggestions}`;
  }
}

function outcomeOf(turn: Turn, outcome: Outcome): TemplateResult {
  if (turn.refining && !turn.comparison) {
    return html`<span class="pulse"></span> ${words.more.again}`;
  }
  if (isRemark(turn)) return html`${words.answer.remark}`;
  if (asksBack(turn)) return html`${icon('part', 16)} <strong>${words.answer.unclear}</strong>`;
  const { writtenBy } = turn;
  const by =
    writtenBy === 'extractive' ? words.answer.extractive : words.answer.model(writtenBy ?? '');
  return html`${icon(marks[outcome], 16)}
    <strong>${outcomeInWords(turn)}</strong>
    ${outcome === 'not-in-corpus' ? nothing : by}`;
}

const addPapers = html`<p class="note">
  ${words.answer.addPapers} <code>docs-corpus</code> ${words.answer.addPapersAfter}
</p>`;
