import { LitElement, html, css } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { asksBack, isRemark, isRunning, type Turn } from '../conversations/conversation';
import { outcomeInWords } from '../conversations/outcome';
import { controls } from '../style/controls';
import { doubtOf, words } from '../words';

const kept = 12;

/** Speaks to screen readers: each new sentence once, then how the answer ended. */
@customElement('sch-announcer')
export class Announcer extends LitElement {
  @state() private lines: readonly { id: number; text: string }[] = [];
  #spoken = new Map<string, number>();
  #id = 0;

  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
      }
    `,
  ];

  override render() {
    // A log, so that what is added is spoken and what was there is not spoken again.
    return html`<div class="visually-hidden" role="log" aria-live="polite">
      ${repeat(
        this.lines,
        ({ id }) => id,
        ({ text }) => html`<p>${text}</p>`,
      )}
    </div>`;
  }

  say(text: string): void {
    if (text) this.lines = [...this.lines, { id: this.#id++, text }].slice(-kept);
  }

  hear(turn: Turn): void {
    const before = this.#spoken.get(turn.id) ?? -1;
    // Sentences that were taken back are followed by others, which have not been heard.
    const spoken = before < Infinity ? Math.min(before, turn.sentences.length) : before;
    if (spoken < 0) this.say(turn.compare ? words.comparison.running : words.answer.searching);
    if (spoken < before && before < Infinity) this.say(words.answer.anew);
    turn.sentences.slice(Math.max(0, spoken)).forEach(({ title, text, support }) => {
      this.say([title ? `${title}: ${text}` : text, doubtOf(support)].filter(Boolean).join(' '));
    });
    if (isRunning(turn)) {
      this.#spoken.set(turn.id, turn.sentences.length);
      return;
    }
    if (spoken < Infinity) this.say(ending(turn));
    this.#spoken.set(turn.id, Infinity);
  }

  /** A turn that is asked again is heard from its beginning. */
  forget(turnId: string): void {
    this.#spoken.delete(turnId);
  }
}

function ending(turn: Turn): string {
  const { outcome, problem, sources, comparison } = turn;
  if (problem) return `${problem.title}. ${problem.detail}`;
  if (!outcome) return words.answer.stopped;
  if (asksBack(turn)) return words.answer.unclear;
  if (isRemark(turn)) return '';
  const complete = words.answer.complete(outcomeInWords(turn), sources.length);
  return comparison ? `${complete} ${words.comparison.of(comparison)}.` : complete;
}

declare global {
  interface HTMLElementTagNameMap {
    'sch-announcer': Announcer;
  }
}
