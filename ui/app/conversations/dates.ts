import { day } from '../corpus/byline';
import { words } from '../words';

const month = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** From coarse to fine: how a date is written, and whether a range may begin or end there. */
const units = [
  { text: (date: string) => date.slice(0, 4), starts: /-01-01$/, ends: /-12-31$/ },
  { text: (date: string) => month.format(new Date(date)), starts: /-01$/, ends: undefined },
  { text: day, starts: /$/, ends: /$/ },
] as const;

/** A range of dates in words, as coarse as is true: "in 2025", "since Oct 2025". */
export function inWords(from: string | null, to: string | null): string {
  const unit =
    units.find(({ starts, ends }) => {
      const begins = !from || starts.test(from);
      return begins && (!to || (ends ? ends.test(to) : endsMonth(to)));
    }) ?? units[2];
  if (from && to) {
    const [first, last] = [unit.text(from), unit.text(to)];
    if (first !== last) return words.read.span(first, last);
    return unit === units[2] ? words.read.on(first) : words.read.within(first);
  }
  if (from) return words.read.since(unit.text(from));
  return to ? words.read.until(unit.text(to)) : '';
}

function endsMonth(date: string): boolean {
  const next = new Date(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
