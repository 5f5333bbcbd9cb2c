import { memo } from 'react';
import type { PassageMemoView } from '../../../../contract/study-coding.ts';
import type { ShownCoding } from './shown-coding.ts';
import type { TextBlock } from './text-blocks.ts';
import type { CodeWords } from './use-code-words.ts';

/** A block of the text and, beside it, what was said about it: codes by name and colour, memos. */
export const TextBlockView = memo(
  ({
    block,
    words,
    codings,
    memos,
    codeWords,
  }: {
    readonly block: TextBlock;
    readonly words: string;
    readonly codings: readonly ShownCoding[];
    readonly memos: readonly PassageMemoView[];
    readonly codeWords: CodeWords;
  }) => (
    <div className="coding-block">
      <p>
        {block.from > block.start ? (
          <span className="coding-mark" data-text>
            {words.slice(block.start, block.from)}
          </span>
        ) : undefined}
        <span className="coding-words" data-text>
          {words.slice(block.from, block.end)}
        </span>
      </p>
      {codings.length + memos.length === 0 ? undefined : (
        <div className="coding-margin">
          {codings.map(({ id, codeId, isOwn, coder, kind, isChanged }) => (
            <button
              key={id}
              type="button"
              tabIndex={-1}
              data-coding={id}
              className={isOwn ? 'coding-chip own' : 'coding-chip'}
            >
              <svg className="coding-swatch" viewBox="0 0 8 8" aria-hidden="true">
                <rect width="8" height="8" fill={codeWords.colorOf(codeId)} />
              </svg>
              {codeWords.nameOf(codeId)}
              {isOwn ? undefined : (
                <span className="coding-who"> {codeWords.whoOf({ isOwn, coder, kind })}</span>
              )}
              {isChanged ? <span aria-hidden="true"> *</span> : undefined}
            </button>
          ))}
          {memos.map(({ id, writer }) => (
            <button key={id} type="button" tabIndex={-1} data-memo={id} className="coding-chip">
              {codeWords.memoOf(writer)}
            </button>
          ))}
        </div>
      )}
    </div>
  ),
);
TextBlockView.displayName = 'TextBlockView';
