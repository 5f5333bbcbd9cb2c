import { memo, useMemo, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { PassageMemoView } from '../../../../contract/study-coding.ts';
import { useSay } from '../../use-say.ts';
import { blockAt } from './move-in-text.ts';
import type { ShownCoding } from './shown-coding.ts';
import type { TextBlock } from './text-blocks.ts';
import { TextBlockView } from './TextBlockView.tsx';
import type { CodeWords } from './use-code-words.ts';

/** Blocks that are laid out together, or not at all while they are far from the screen. */
const chunkSize = 12;
const none: readonly never[] = [];
/** No element of HTML is a text that is marked by keys of its own; screen readers hand their keys on to this one. */
const keyboardRegion = { role: 'application', tabIndex: 0 } as const;

/** Blocks that stand near each other. Only those whose codings changed are made anew. */
const Chunk = memo(
  ({
    blocks,
    words,
    byBlock,
    memosOf,
    from,
    codeWords,
  }: {
    readonly blocks: readonly TextBlock[];
    readonly words: string;
    readonly byBlock: readonly (readonly ShownCoding[])[];
    readonly memosOf: ReadonlyMap<number, readonly PassageMemoView[]>;
    readonly from: number;
    readonly codeWords: CodeWords;
  }) => (
    <div className="coding-chunk">
      {blocks.map((block, at) => (
        <TextBlockView
          key={block.start}
          block={block}
          words={words}
          codings={byBlock[at] ?? none}
          memos={memosOf.get(from + at) ?? none}
          codeWords={codeWords}
        />
      ))}
    </div>
  ),
  (before, after) =>
    before.words === after.words &&
    before.memosOf === after.memosOf &&
    before.codeWords === after.codeWords &&
    before.blocks === after.blocks &&
    before.byBlock.every((codings, at) => codings === after.byBlock[at]),
);
Chunk.displayName = 'Chunk';

/** The whole text with its margin; one stop of the Tab key, in which the keys of the help move and mark. */
export const TranscriptText = ({
  root,
  words,
  blocks,
  byBlock,
  memos,
  codeWords,
  onKeyDown,
  onOpen,
}: {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly words: string;
  readonly blocks: readonly TextBlock[];
  readonly byBlock: readonly (readonly ShownCoding[])[];
  /** Places in units. */
  readonly memos: readonly PassageMemoView[];
  readonly codeWords: CodeWords;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (what: { readonly coding?: string; readonly memo?: string }) => void;
}) => {
  const say = useSay();
  const chunks = useMemo(
    () =>
      Array.from({ length: Math.ceil(blocks.length / chunkSize) }, (_one, at) =>
        blocks.slice(at * chunkSize, (at + 1) * chunkSize),
      ),
    [blocks],
  );
  const memosOf = useMemo(() => Map.groupBy(memos, ({ start }) => blockAt(blocks, start)), [memos, blocks]);
  const onClick = (event: MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-coding], [data-memo]');
    const { coding, memo: memoId } = button?.dataset ?? {};
    if (coding !== undefined) onOpen({ coding });
    else if (memoId !== undefined) onOpen({ memo: memoId });
  };
  return (
    <div
      ref={root}
      className="coding-text"
      {...{ ...keyboardRegion, onKeyDown, onClick }}
      aria-label={say('study-coding.text')}
      aria-describedby="coding-text-help"
    >
      {chunks.map((own, at) => (
        <Chunk
          key={own[0]?.start}
          blocks={own}
          words={words}
          from={at * chunkSize}
          byBlock={byBlock.slice(at * chunkSize, (at + 1) * chunkSize)}
          memosOf={memosOf}
          codeWords={codeWords}
        />
      ))}
    </div>
  );
};
