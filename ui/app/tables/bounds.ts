/** What the server takes. */
export const fewestPapers = 2;
export const mostPapers = 8;
export const mostAspects = 12;
export const longestAspect = 80;

export function canCompare(papers: number): boolean {
  return papers >= fewestPapers && papers <= mostPapers;
}
