import type { Citation } from './citation';
import type { Compared, Narrowing } from './contract';

/** What components tell the page; each bubbles from the control that was used. */
export interface Events {
  'sch-ask': { question: string; extractive?: boolean };
  'sch-writer': { extractive: boolean };
  'sch-retry': { turnId: string };
  'sch-stop': { turnId: string };
  'sch-cite': { turnId: string; citation: Citation };
  'sch-paper': { paperId: string };
  'sch-close-evidence': undefined;
  'sch-ask-about': { paperIds: readonly string[] };
  'sch-compare': { paperIds: readonly string[] };
  'sch-refine': { turnId: string; wanted: Compared };
  'sch-narrow': { turnId: string; narrowing: Narrowing };
  'sch-choose': { paperIds: readonly string[] };
  'sch-open': { conversationId: string | undefined };
  'sch-remove': { conversationId: string };
  'sch-remove-all': undefined;
  'sch-remove-paper': { paperId: string };
  'sch-say': { text: string };
}

export function emit<Name extends keyof Events>(
  from: EventTarget,
  name: Name,
  ...detail: Events[Name] extends undefined ? [] : [Events[Name]]
): void {
  from.dispatchEvent(new CustomEvent(name, { detail: detail[0], bubbles: true, composed: true }));
}

export type Listeners = {
  [Name in keyof Events]: (detail: Events[Name], from: HTMLElement) => void;
};

/** Hears every event; `from` is the control it came from, also out of nested shadow roots. */
export function listen(at: EventTarget, listeners: Listeners): void {
  for (const [name, listener] of Object.entries(listeners)) {
    at.addEventListener(name, (event) => {
      const { detail } = event as CustomEvent<unknown>;
      (listener as (detail: unknown, from: HTMLElement) => void)(
        detail,
        event.composedPath()[0] as HTMLElement,
      );
    });
  }
}
