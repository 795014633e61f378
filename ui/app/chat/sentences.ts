import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { isSameNumber, type Citation } from '../citation';
import type { Sentence } from '../contract';
import { blocksOf, type Block } from '../conversations/blocks';
import type { Turn } from '../conversations/conversation';
import { emit } from '../events';
import '../evidence/citation';
import { citationsOf } from '../evidence/walk';
import { controls } from '../style/controls';
import { words } from '../words';
import { sentenceStyle } from './sentences.style';

/** The text of an answer, with its citation numbers. */
@customElement('sch-sentences')
export class Sentences extends LitElement {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) active?: Citation;

  static override styles = [controls, sentenceStyle];

  override render() {
    const citations = citationsOf(this.turn);
    const blocks = blocksOf(this.turn.sentences);
    return html`<div>
      ${blocks.map((block, i) => {
        if (!block.row)
          return html`<p class=${classMap({ note: block.note })}>
            ${this.#block(block, citations)}
          </p>`;
        if (blocks[i - 1]?.row) return nothing;
        const end = blocks.findIndex((other, j) => j > i && !other.row);
        const rows = blocks.slice(i, end < 0 ? undefined : end);
        return html`<ul>
          ${rows.map((row) => html`<li>${this.#block(row, citations)}</li>`)}
        </ul>`;
      })}
    </div>`;
  }

  #block({ from, sentences }: Block, citations: Citation[]): TemplateResult[] {
    return sentences.map((sentence, i) => {
      const own = citations.filter((citation) => citation.sentence === from + i);
      const active = own.some((citation) => isSameNumber(this.active, citation));
      return html`${this.#title(sentence, own[0])}<span
          class=${classMap({ sentence: true, active, [sentence.support ?? '']: true })}
          data-testid="sentence"
          >${sentence.text}</span
        >${numbersOf(own).map((citation) => this.#citation(citation))}${verdict(sentence)} `;
    });
  }

  #title({ title }: Sentence, citation: Citation | undefined): TemplateResult | typeof nothing {
    if (!title) return nothing;
    const source = this.turn.sources.find(({ number }) => number === citation?.number);
    if (!source) return html`<strong class="title">${title}</strong> `;
    return html`<button
        class="title"
        aria-label=${words.answer.openPaper(title)}
        @click=${(event: Event) =>
          emit(event.currentTarget!, 'sch-paper', { paperId: source.paperId })}
      >
        ${title}</button
      ><br />`;
  }

  #citation(citation: Citation): TemplateResult {
    return html`<sch-citation
      .turn=${this.turn}
      .citation=${citation}
      .active=${isSameNumber(this.active, citation)}
    ></sch-citation>`;
  }
}

/** One citation for each number: the first of its quotes is the one it opens. */
function numbersOf(citations: readonly Citation[]): Citation[] {
  return citations.filter(
    (one, at) => citations.findIndex((other) => isSameNumber(other, one)) === at,
  );
}

/** Says in words what the dotted line means, and why. */
function verdict({ support, reason }: Sentence): TemplateResult | typeof nothing {
  if (support !== 'weak' && support !== 'unsupported') return nothing;
  return html` <span class="verdict" data-testid="verdict"
    >(${[words.answer[support], reason].filter(Boolean).join('. ')})</span
  >`;
}
