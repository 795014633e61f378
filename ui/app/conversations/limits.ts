import type { AuthorCount, Exclusions, Limits, Reading } from '../contract';
import { shortTitle } from '../tables/export';
import { words } from '../words';
import { inWords } from './dates';

/** A limit in words. */
export interface Limit {
  readonly text: string;
  /** The limits that are left when this one is taken away; none where it cannot be. */
  readonly without?: Limits;
}

type TitleOf = (paperId: string) => string | undefined;

const read = words.read;

/** The limits of a reading, each as a few words. */
export function limitsOf({ limits, order, wanted }: Reading, titleOf: TitleOf): Limit[] {
  return [
    ...(limits ? [...admitted(limits), ...excluded(limits, titleOf)] : []),
    ...[order && read.order[order], wanted && read.wanted(wanted)].flatMap((text) =>
      text ? [{ text }] : [],
    ),
  ];
}

/** What limits a question by its words and was not used, in all of its parts. */
export function notUsed({ notUnderstood, parts }: Reading): string[] {
  return [...new Set([...(notUnderstood ?? []), ...(parts ?? []).flatMap(notUsed)])];
}

function admitted(limits: Limits): Limit[] {
  const { from, to, undated, authorCount, authors, venues, organisations } = limits;
  const dates = inWords(from, to);
  const count = countInWords(authorCount);
  const noDates: Limits = { ...limits, from: null, to: null, undated: 'in' };
  const anyCount: Limits = { ...limits, authorCount: { least: null, most: null } };
  return [
    ...(dates ? [{ text: read.published(dates), without: noDates }] : []),
    ...(read.undated[undated]
      ? [{ text: read.undated[undated], without: { ...limits, undated: 'in' as const } }]
      : []),
    ...(count ? [{ text: count, without: anyCount }] : []),
    ...each(authors, read.by, (rest) => ({ ...limits, authors: rest })),
    ...each(venues, read.in, (rest) => ({ ...limits, venues: rest })),
    ...each(organisations, read.by, (rest) => ({ ...limits, organisations: rest })),
  ];
}

function excluded(limits: Limits, titleOf: TitleOf): Limit[] {
  const { not } = limits;
  if (!not) return [];
  const but = (change: Partial<Exclusions>): Limits => ({
    ...limits,
    not: { ...not, ...change },
  });
  const dates = inWords(not.from, not.to);
  const paper = (id: string) => read.notPaper(shortTitle(titleOf(id) ?? id));
  return [
    ...(dates ? [{ text: read.notPublished(dates), without: but({ from: null, to: null }) }] : []),
    ...each(not.papers, paper, (papers) => but({ papers })),
    ...each(not.subjects, read.notAbout, (subjects) => but({ subjects })),
    ...each(not.authors, read.notBy, (authors) => but({ authors })),
    ...each(not.organisations, read.notBy, (organisations) => but({ organisations })),
  ];
}

/** A limit for each of several values, and what is left without it. */
function each(
  values: readonly string[] | undefined,
  inWords: (value: string) => string,
  without: (rest: string[]) => Limits,
): Limit[] {
  return (values ?? []).map((value, at, all) => ({
    text: inWords(value),
    without: without(all.filter((_, other) => other !== at)),
  }));
}

function countInWords(count: AuthorCount | null | undefined): string {
  const { least = null, most = null } = count ?? {};
  if (least !== null && most !== null) {
    return least === most ? read.exactly(least) : read.between(least, most);
  }
  if (least !== null) return read.least(least);
  return most === null ? '' : read.most(most);
}
