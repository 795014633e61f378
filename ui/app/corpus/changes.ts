import { problemIn } from '../api/client';
import { importFile, removePaper, restorePaper } from '../api/import';
import type { ImportReport, PaperSummary, Problem } from '../contract';

/** A file on its way into the corpus. */
export interface Import {
  readonly name: string;
  /** How far the papers are indexed, once the server has the file. */
  progress?: { done: number; all: number };
  report?: ImportReport;
  problem?: Problem;
}

export const isOver = ({ report, problem }: Import): boolean => Boolean(report ?? problem);

/** What the reader adds to the corpus and takes out of it. Says 'change', and 'corpus' once it differs. */
export class CorpusChanges extends EventTarget {
  imports: Import[] = [];
  removed?: PaperSummary;
  problem?: Problem;
  #queue: Promise<void> = Promise.resolve();

  get running(): boolean {
    return this.imports.some((one) => !isOver(one));
  }

  /** Files are sent one after another, and what was told of earlier ones goes. */
  add(files: readonly File[]): void {
    if (files.length === 0) return;
    if (!this.running) this.imports = [];
    for (const file of files) {
      const entry: Import = { name: file.name };
      this.imports = [...this.imports, entry];
      this.#queue = this.#queue.then(() => this.#send(file, entry));
    }
    this.#changed();
  }

  /** Puts away what was told of imports and removals. */
  clear(): void {
    this.imports = this.imports.filter((one) => !isOver(one));
    this.removed = undefined;
    this.problem = undefined;
    this.#changed();
  }

  remove(id: string): Promise<void> {
    return this.#try(async () => {
      this.removed = await removePaper(id);
    });
  }

  restore(id: string): Promise<void> {
    return this.#try(async () => {
      await restorePaper(id);
      this.removed = undefined;
    });
  }

  async #send(file: File, entry: Import): Promise<void> {
    try {
      for await (const event of importFile(file, new AbortController().signal)) {
        if (event.type === 'indexing') entry.progress = event;
        else entry.report = event.report;
        this.#changed();
      }
      this.dispatchEvent(new Event('corpus'));
    } catch (failure) {
      entry.problem = problemIn(failure);
    }
    this.#changed();
  }

  async #try(change: () => Promise<void>): Promise<void> {
    this.problem = undefined;
    try {
      await change();
      this.dispatchEvent(new Event('corpus'));
    } catch (failure) {
      this.problem = problemIn(failure);
    }
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
