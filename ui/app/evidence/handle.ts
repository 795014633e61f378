import { LitElement, html, css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from '../style/controls';
import { words } from '../words';

const farEnough = 60;
const barely = 6;

/** The handle of the sheet: drag it, or press it, to make the sheet taller, lower or go away. */
@customElement('sch-handle')
export class Handle extends LitElement {
  @property({ type: Boolean }) tall = false;
  #from?: number;
  #moved = 0;

  static override styles = [
    controls,
    css`
      button {
        justify-content: center;
        width: 100%;
        height: 1.75rem;
        touch-action: none;
        cursor: grab;
      }
      span {
        width: 2.5rem;
        height: 0.25rem;
        border-radius: var(--radius-round);
        background: var(--line-control);
      }
    `,
  ];

  override render() {
    return html`<button
      aria-label=${words.evidence.handle}
      aria-expanded=${this.tall}
      @pointerdown=${this.#start}
      @pointermove=${this.#move}
      @pointerup=${this.#end}
      @pointercancel=${this.#end}
      @click=${this.#press}
    >
      <span></span>
    </button>`;
  }

  #start(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#from = event.clientY;
    this.#moved = 0;
  }

  #move(event: PointerEvent): void {
    if (this.#from === undefined) return;
    this.#moved = event.clientY - this.#from;
    this.#drag(Math.max(0, this.#moved));
  }

  #end(): void {
    this.#from = undefined;
    this.#drag(0);
    if (this.#moved < -farEnough) this.#say('taller');
    if (this.#moved > farEnough) this.#say(this.tall ? 'lower' : 'away');
  }

  #press(): void {
    if (Math.abs(this.#moved) < barely) this.#say(this.tall ? 'lower' : 'taller');
    this.#moved = 0;
  }

  /** The sheet around the handle follows the finger. */
  #drag(distance: number): void {
    this.parentElement?.style.setProperty('--dragged', `${distance}px`);
  }

  #say(name: 'taller' | 'lower' | 'away'): void {
    this.dispatchEvent(new Event(name));
  }
}
