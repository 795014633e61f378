import type { Sentence } from '../contract';

/** Sentences that are set together: a paragraph of prose, or the one of a list's row. */
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
  const prose = before.form !== 'item' && sentence.form !== 'item';
  return prose && before.paragraph == sentence.paragraph;
}
