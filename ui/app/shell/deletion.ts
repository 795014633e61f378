import { words } from '../words';
import type { Confirm } from './confirm';
import type { Session } from './session';

const { conversations } = words;

/** Deletes what the reader confirms; says whether anything was deleted. */
export async function removeOne(session: Session, confirm: Confirm, id: string): Promise<boolean> {
  const { confirmOne: title, gone: detail } = conversations;
  const confirmed = await confirm.ask({ title, detail });
  if (confirmed) session.remove(id);
  return confirmed;
}

export async function removeAll(session: Session, confirm: Confirm): Promise<boolean> {
  const { confirmAll: title, allGone: detail } = conversations;
  const confirmed = await confirm.ask({ title, detail });
  if (confirmed) session.removeAll();
  return confirmed;
}
