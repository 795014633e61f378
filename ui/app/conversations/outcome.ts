import { words } from '../words';
import { asksChosen, type Turn } from './conversation';

/** How far the papers answer, in words; nothing is said of those that were not asked. */
export function outcomeInWords(turn: Turn): string {
  const { outcome, filter } = turn;
  if (outcome === 'not-in-corpus' && asksChosen(turn)) {
    return words.answer.notInChosen(filter?.papers?.length ?? 0);
  }
  return outcome ? words.answer.outcome[outcome] : '';
}
