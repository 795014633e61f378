import type { PaperSummary } from '../contract';
import { words } from '../words';

/** Who wrote the paper, as far as the corpus knows; unknown is empty, never invented. */
export function byline({
  organisation,
  authorCount,
}: Partial<Pick<PaperSummary, 'organisation' | 'authorCount'>>): string {
  const authors = authorCount == null ? '' : words.paper.authors(authorCount);
  return [organisation, authors].filter(Boolean).join(', ');
}

const format = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

export function day(published: string | null): string {
  const date = new Date(published ?? NaN);
  return Number.isNaN(date.getTime()) ? '' : format.format(date);
}
