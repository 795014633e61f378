import type { Sentence } from '../contract';

/** Sentences that are set together: a paragraph of prose, or the one of a list's row. */
export interface Block {
  readonly row: boolean;
  /** A word about the answer rather than about the papers. */
  readonly note: boolean;
  /** Where the block's first sentence stands in the answer. */
  readonly from: number;
  readonly sentences: Sentence[];
}

export function blocksOf(sentences: readonly Sentence[]): Block[] {
  const blocks: Block[] = [];
  sentences.forEach((sentence, from) => {
    const before = sentences[from - 1];
    if (before && goesOn(before, sentence)) blocks.at(-1)?.sentences.push(sentence);
    else {
      const { form } = sentence;
      blocks.push({ row: form === 'item', note: form === 'note', from, sentences: [sentence] });
    }
  });
  return blocks;
}

function goesOn(before: Sentence, sentence: Sentence): boolean {
  const apart = [before.form, sentence.form].some((form) => form === 'item' || form === 'note');
  return !apart && (before.paragraph ?? null) === (sentence.paragraph ?? null);
}
