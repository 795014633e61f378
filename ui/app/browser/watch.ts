import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host again whenever a store says 'change', for as long as the host is shown. */
export class Watch implements ReactiveController {
  #store?: EventTarget;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly store: () => EventTarget | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    // Properties are set after the host is connected, so the store is met at the first update.
    if (this.#store) return;
    this.#store = this.store();
    this.#store?.addEventListener('change', this.#changed);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#store?.removeEventListener('change', this.#changed);
    this.#store = undefined;
  }

  #changed = (): void => this.host.requestUpdate();
}
