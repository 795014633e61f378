import { html, nothing } from 'lit';
import type { Unread } from '../contract';
import { words } from '../words';

/** What could not be read, folded under a line that says how much; nothing where all could. */
export function unread(problems: readonly Unread[], summary: (count: number) => string) {
  if (problems.length === 0) return nothing;
  return html`<details class="note">
    <summary>${summary(problems.length)}</summary>
    <ul>
      ${problems.map(
        ({ file, line, reason }) => html`<li>${words.corpus.line(file, line)}: ${reason}</li>`,
      )}
    </ul>
  </details>`;
}
