import type { PaperSummary } from '../contract';
import { words } from '../words';

type Known = Partial<Pick<PaperSummary, 'organisation' | 'venue' | 'authorCount'>> & {
  authors?: readonly string[] | null;
};

/** Who wrote the paper and where it stands, as far as the corpus knows; unknown is empty, never invented. */
export function byline({ organisation, authors, authorCount, venue }: Known): string {
  const count = authorCount == null ? '' : words.paper.authors(authorCount);
  const names = authors?.length ? words.paper.names(authors) : count;
  return [organisation, names, venue].filter(Boolean).join(', ');
}

const format = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The day, or the year where no more is known. */
export function day(published: string | null, year?: number | null): string {
  const date = new Date(published ?? NaN);
  return Number.isNaN(date.getTime()) ? String(year ?? '') : format.format(date);
}
