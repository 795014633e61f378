import { html, nothing } from 'lit';
import '../evidence/handle';
import '../evidence/panel';
import { words } from '../words';
import type { Columns } from './columns';
import type { Session } from './session';
import './side';

export function sideColumn({ desk, cache, changes, server, chosen, conversation }: Session) {
  return html`<sch-side
    .conversations=${desk.conversations}
    .current=${conversation?.id}
    .cache=${cache}
    .changes=${changes}
    .chosen=${chosen}
    .info=${server.info}
    .ready=${server.state === 'ready'}
  ></sch-side>`;
}

/** Beside or over the conversation it adds to it; on a narrow screen it takes its place. */
export function evidenceColumn({ shown, turnShown, cache, chosen }: Session, columns: Columns) {
  if (!shown) return nothing;
  const { narrow, tall } = columns;
  return html`<aside
    class="evidence ${tall ? 'tall' : ''}"
    role=${narrow ? 'dialog' : 'complementary'}
    aria-modal=${narrow ? 'true' : nothing}
    aria-label=${words.evidence.heading}
  >
    ${narrow ? handle(columns) : nothing}
    <sch-evidence
      .shown=${shown}
      .turn=${turnShown}
      .cache=${cache}
      .chosen=${chosen}
    ></sch-evidence>
  </aside>`;
}

function handle(columns: Columns) {
  return html`<sch-handle
    .tall=${columns.tall}
    @taller=${() => columns.makeTall(true)}
    @lower=${() => columns.makeTall(false)}
    @away=${() => void columns.closeEvidence()}
  ></sch-handle>`;
}
