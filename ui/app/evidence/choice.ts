import { LitElement, html, css, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { canCompare } from '../tables/bounds';
import { words } from '../words';

/** Puts the paper among the chosen ones, or takes it out, and compares them once they suffice. */
@customElement('sch-choice')
export class Choice extends LitElement {
  @property() paperId = '';
  @property({ attribute: false }) chosen: readonly string[] = [];

  static override styles = [
    controls,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  override render() {
    const { chosen } = this;
    const isChosen = chosen.includes(this.paperId);
    return html`<button class="button" @click=${this.#toggle}>
        ${isChosen ? words.comparison.takeOut : words.comparison.addTo}
      </button>
      ${
        isChosen && canCompare(chosen.length)
          ? html`<button
              class="button"
              @click=${() => emit(this, 'sch-compare', { paperIds: chosen })}
            >
              ${icon('compare', 16)} ${words.comparison.title(chosen.length)}
            </button>`
          : nothing
      }`;
  }

  #toggle(): void {
    const others = this.chosen.filter((one) => one !== this.paperId);
    const adds = others.length === this.chosen.length;
    const paperIds = adds ? [...others, this.paperId] : others;
    emit(this, 'sch-choose', { paperIds });
    const { added, takenOut } = words.comparison;
    emit(this, 'sch-say', { text: (adds ? added : takenOut)(paperIds.length) });
  }
}
