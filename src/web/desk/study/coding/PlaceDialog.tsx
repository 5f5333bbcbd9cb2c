import { Button } from '@mantine/core';
import { useSay } from '../../use-say.ts';
import { CodingDialog } from './CodingDialog.tsx';
import type { ShownCoding } from './shown-coding.ts';
import type { CodeWords } from './use-code-words.ts';

/** Quotes of a list are cut: the text itself stands behind it. */
const cut = (quote: string): string => (quote.length > 300 ? `${quote.slice(0, 300)}…` : quote);

/** One coding, or all of a place: its words, who gave it; one's own can be taken away. */
export const PlaceDialog = ({
  codings,
  words,
  codeWords,
  mayCode,
  onRemove,
  onMemo,
  onClose,
}: {
  readonly codings: readonly ShownCoding[];
  readonly words: string;
  readonly codeWords: CodeWords;
  readonly mayCode: boolean;
  readonly onRemove: (coding: ShownCoding) => void;
  readonly onMemo: (coding: ShownCoding) => void;
  readonly onClose: () => void;
}) => {
  const say = useSay();
  return (
    <CodingDialog title={say('study-coding.codes-of')} onClose={onClose}>
      <ul className="coding-places">
        {codings.map((coding) => (
          <li key={coding.id}>
            <p>
              <svg className="coding-swatch" viewBox="0 0 8 8" aria-hidden="true">
                <rect width="8" height="8" fill={codeWords.colorOf(coding.codeId)} />
              </svg>
              <strong>{codeWords.nameOf(coding.codeId)}</strong>
            </p>
            <p className="coding-quote">{cut(words.slice(coding.start, coding.end))}</p>
            <p className="label">
              {coding.isOwn
                ? say('study-coding.coding.own')
                : coding.kind === 'own'
                  ? say('study-coding.coding.by', { name: codeWords.whoOf(coding) })
                  : codeWords.whoOf(coding)}
            </p>
            {coding.isChanged ? <p>{say('study-coding.coding.changed')}</p> : undefined}
            <div className="form-actions">
              {coding.isOwn && mayCode ? (
                <Button variant="default" onClick={() => onRemove(coding)}>
                  {say('study-coding.coding.remove')}
                  <span className="unseen"> {codeWords.nameOf(coding.codeId)}</span>
                </Button>
              ) : undefined}
              <Button variant="default" onClick={() => onMemo(coding)}>
                {say('study-coding.memo.write')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </CodingDialog>
  );
};
