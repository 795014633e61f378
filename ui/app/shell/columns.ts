import type { LitElement, ReactiveController } from 'lit';
import { Layout } from '../browser/layout';
import type { Shown } from '../evidence/walk';
import type { Session } from './session';

/** Which columns are open, and where the focus goes when one opens or closes. */
export class Columns implements ReactiveController {
  sideOpen = false;
  tall = false;
  #layout: Layout;
  /** What opened the evidence, and gets the focus back. */
  #opener?: HTMLElement;

  constructor(
    private readonly host: LitElement,
    private readonly session: Session,
  ) {
    this.#layout = new Layout(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  get narrow(): boolean {
    return this.#layout.width === 'narrow';
  }

  /** Whether the side column is folded away behind its button. */
  get folded(): boolean {
    return this.#layout.width !== 'wide';
  }

  /** Whether the conversation lies behind something that must be closed first. */
  get covered(): boolean {
    return (this.folded && this.sideOpen) || (this.narrow && Boolean(this.session.shown));
  }

  async toggleSide(): Promise<void> {
    if (this.sideOpen) return this.closeSide();
    this.sideOpen = true;
    await this.#rendered();
    this.#focus('sch-side');
  }

  async showEvidence(shown: Shown, from: HTMLElement): Promise<void> {
    const within = isInside(from, 'sch-evidence');
    const fromSide = isInside(from, 'sch-side');
    if (!within) this.#opener = fromSide && this.folded ? undefined : from;
    if (fromSide) this.sideOpen = false;
    this.session.show(shown);
    await this.#rendered();
    // Who steps from quote to quote stays on the stepping button.
    if (!within || !shown.citation) this.#focus('sch-evidence');
  }

  async closeEvidence(): Promise<void> {
    this.session.show(undefined);
    this.tall = false;
    await this.#rendered();
    if (this.#opener?.isConnected) this.#opener.focus();
    else this.#focus('sch-composer');
    this.#opener = undefined;
  }

  async closeSide(): Promise<void> {
    this.sideOpen = false;
    await this.#rendered();
    this.#focus('sch-bar');
  }

  async focusQuestion(): Promise<void> {
    this.sideOpen = false;
    if (this.narrow) this.session.show(undefined);
    await this.#rendered();
    this.#focus('sch-composer');
  }

  /** Closes what lies on top. */
  async escape(): Promise<void> {
    if (this.folded && this.sideOpen) await this.closeSide();
    else if (this.session.shown) await this.closeEvidence();
  }

  makeTall(tall: boolean): void {
    this.tall = tall;
    this.host.requestUpdate();
  }

  async #rendered(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  #focus(name: string): void {
    this.host.renderRoot.querySelector<HTMLElement>(name)?.focus();
  }
}

/** Whether a node is in an element of that name, through however many shadow roots. */
function isInside(node: Node | null, name: string): boolean {
  for (let at = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at.nodeName.toLowerCase() === name) return true;
  }
  return false;
}
