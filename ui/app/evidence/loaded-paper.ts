import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problemIn } from '../api/client';
import type { Paper, Problem } from '../contract';
import type { PaperCache } from '../corpus/paper-cache';

/** The paper that its host shows: on its way, here, or why it did not come. */
export class LoadedPaper implements ReactiveController {
  paper?: Paper;
  problem?: Problem;
  #id = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly cache: () => PaperCache,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  show(id: string): void {
    if (id !== this.#id) void this.load(id);
  }

  async load(id = this.#id): Promise<void> {
    this.#id = id;
    this.paper = this.problem = undefined;
    try {
      const paper = await this.cache().paper(id);
      if (id === this.#id) this.paper = paper;
    } catch (failure) {
      if (id === this.#id) this.problem = problemIn(failure);
    }
    this.host.requestUpdate();
  }
}
