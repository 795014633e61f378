import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Width = 'wide' | 'medium' | 'narrow';

/** How much room there is. Pixels of the page, so that zooming in chooses the narrower layout. */
export class Layout implements ReactiveController {
  #wide = window.matchMedia('(min-width: 1100px)');
  #medium = window.matchMedia('(min-width: 700px)');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get width(): Width {
    if (this.#wide.matches) return 'wide';
    return this.#medium.matches ? 'medium' : 'narrow';
  }

  hostConnected(): void {
    for (const query of [this.#wide, this.#medium]) {
      query.addEventListener('change', this.#changed);
    }
  }

  hostDisconnected(): void {
    for (const query of [this.#wide, this.#medium]) {
      query.removeEventListener('change', this.#changed);
    }
  }

  #changed = (): void => this.host.requestUpdate();
}
