import type { Sentence } from '../contract';

/** Sentences that are set together: a paragraph of prose, or one row of a list. */
export interface Block {
  readonly row: boolean;
  /** Where the block's first sentence stands in the answer. */
  readonly from: number;
  readonly sentences: Sentence[];
}

export function blocksOf(sentences: readonly Sentence[]): Block[] {
  const blocks: Block[] = [];
  sentences.forEach((sentence, from) => {
    const before = sentences[from - 1];
    if (before && goesOn(before, sentence)) blocks.at(-1)?.sentences.push(sentence);
    else blocks.push({ row: sentence.form === 'item', from, sentences: [sentence] });
  });
  return blocks;
}

function goesOn(before: Sentence, sentence: Sentence): boolean {
  if ((before.form === 'item') !== (sentence.form === 'item')) return false;
  if (before.paragraph != sentence.paragraph) return false;
  // Rows that share a paragraph, or name none, are told apart by their titles.
  return sentence.form !== 'item' || (sentence.paragraph != null && !sentence.title);
}
