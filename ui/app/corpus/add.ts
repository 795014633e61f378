import { LitElement, html, css, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Watch } from '../browser/watch';
import type { ImportReport, Problem } from '../contract';
import { emit } from '../events';
import { controls } from '../style/controls';
import { icon } from '../style/icons';
import { words } from '../words';
import type { CorpusChanges, Import } from './changes';
import { unread } from './unread';

/** Adds papers to the corpus and tells what became of them; what was removed can be put back. */
@customElement('sch-add-papers')
export class AddPapers extends LitElement {
  @property({ attribute: false }) changes!: CorpusChanges;
  @query('input') private chooser!: HTMLInputElement;

  constructor() {
    super();
    new Watch(this, () => this.changes);
  }

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--step-2);
        justify-items: start;
      }
      input {
        display: none;
      }
      .told {
        display: grid;
        gap: var(--step-2);
        width: 100%;
        padding: var(--step-3);
        border-radius: var(--radius);
        background: var(--accent-tint);
        font-size: var(--size-small);
        overflow-wrap: anywhere;
      }
      progress {
        width: 100%;
        accent-color: var(--accent);
      }
      li li {
        margin-top: var(--step-1);
      }
      summary {
        cursor: pointer;
      }
      strong {
        font-weight: 600;
      }
    `,
  ];

  override render() {
    const { imports, removed, problem } = this.changes;
    const told = imports.length > 0 || removed || problem;
    return html`<input type="file" multiple @change=${this.#chosen} />
      <button class="button" @click=${() => this.chooser.click()}>
        ${icon('plus', 16)} ${words.add.button}
      </button>
      <p class="note">${words.add.hint}</p>
      ${
        told
          ? html`<div class="told" role="status">
              ${
                imports.length > 0
                  ? html`<ul>
                      ${imports.map((one) => html`<li>${this.#import(one)}</li>`)}
                    </ul>`
                  : nothing
              }
              ${removed ? this.#removed(removed.id, removed.title) : nothing}
              ${problem ? html`<p>${detailOf(problem)}</p>` : nothing}
              ${
                this.changes.running
                  ? nothing
                  : html`<button class="quiet" @click=${() => this.changes.clear()}>
                      ${words.add.clear}
                    </button>`
              }
            </div>`
          : nothing
      }`;
  }

  #import({ name, progress, report, problem }: Import) {
    if (problem) return html`<strong>${name}</strong>: ${detailOf(problem)}`;
    if (report) return html`<strong>${report.file}</strong>: ${this.#report(report)}`;
    if (!progress) return html`<strong>${name}</strong>: ${words.add.sending}`;
    const { done, all } = progress;
    const label = words.add.indexing(done, all);
    return html`<strong>${name}</strong>: ${label}
      <progress max=${all} .value=${done} aria-label=${label}></progress>`;
  }

  #report({ added, updated, known, problems }: ImportReport) {
    const named = [...added.first, ...updated.first];
    return html`${words.add.report(added.count, updated.count, known.count)}
    ${
      named.length > 0
        ? html`<details>
            <summary>${words.add.papers}</summary>
            <ul>
              ${named.map(
                ({ id, title }) =>
                  html`<li>
                    <button class="link" @click=${() => emit(this, 'sch-paper', { paperId: id })}>
                      ${title}
                    </button>
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
    ${unread(problems, words.add.unread)}`;
  }

  #removed(id: string, title: string) {
    return html`<p>
      ${words.add.removed(title)}
      <button class="link" @click=${() => void this.changes.restore(id)}>${words.add.undo}</button>
    </p>`;
  }

  #chosen(): void {
    this.changes.add([...(this.chooser.files ?? [])]);
    // The same file can be chosen again.
    this.chooser.value = '';
  }
}

const detailOf = ({ title, detail }: Problem): string => detail || title;
