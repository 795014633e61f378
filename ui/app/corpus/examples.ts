import type { PaperSummary } from '../contract';
import { words } from '../words';

const tooCommon = new Set(
  (
    'a an and are as at based by do does for from how in into is it its large model models new of ' +
    'on or our study the their they through to toward towards up via what when with without you your'
  ).split(' '),
);

/** Questions to start with, made from the papers themselves, so that any corpus has some. */
export function examplesFrom(papers: readonly PaperSummary[]): string[] {
  const [first, second] = papers.map(({ title }) => properName(title)).filter(Boolean);
  const topic = commonTopic(papers.map(({ title }) => title));
  const year = latestYear(papers);
  const made = [
    first && words.start.whatIs(first),
    topic && words.start.about(topic),
    second && words.start.problem(second),
    year && words.start.year(year),
  ].filter((example) => example !== undefined && example !== '');
  // The general ones are there at once, and stay where they are when the papers arrive.
  return [...words.start.general, ...made].slice(0, 4) as string[];
}

/** "Saffron-1" of "Saffron-1: Towards …": a short head that is written like a name. */
function properName(title: string): string {
  const colon = title.indexOf(': ');
  const head = colon < 0 ? '' : title.slice(0, colon);
  const isName = /^\S{3,24}$/.test(head) && /[a-z0-9-][A-Z0-9]/.test(head);
  return isName ? head : '';
}

/** The two words that stand together in the titles of most papers. */
function commonTopic(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const parts = title.toLowerCase().match(/[a-z]+/g) ?? [];
    const pairs = parts.slice(1).map((word, i) => [parts[i] ?? '', word]);
    const telling = pairs.filter((pair) => pair.every((w) => w.length > 3 && !tooCommon.has(w)));
    for (const pair of new Set(telling.map((words) => words.join(' ')))) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const [best] = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? '';
}

function latestYear(papers: readonly PaperSummary[]): string {
  const years = papers.map(({ published }) => published?.slice(0, 4) ?? '');
  return years.sort().at(-1) ?? '';
}
