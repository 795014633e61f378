import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes files that are dropped anywhere on the page, and knows while some are held over it. */
export class FileDrop implements ReactiveController {
  over = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly take: (files: File[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragover', this.#hold);
    window.addEventListener('dragleave', this.#leave);
    window.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragover', this.#hold);
    window.removeEventListener('dragleave', this.#leave);
    window.removeEventListener('drop', this.#drop);
  }

  /** Text that is dragged within the page is none of ours. */
  #hold = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#become(true);
  };

  #leave = (event: DragEvent): void => {
    if (!event.relatedTarget) this.#become(false);
  };

  #drop = (event: DragEvent): void => {
    if (!this.over) return;
    event.preventDefault();
    this.#become(false);
    this.take([...(event.dataTransfer?.files ?? [])]);
  };

  #become(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.host.requestUpdate();
  }
}
