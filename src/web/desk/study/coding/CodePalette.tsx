import { Link } from '@tanstack/react-router';
import { useId, useState, type KeyboardEvent } from 'react';
import type { CodeChoiceView } from '../../../../contract/study-coding.ts';
import { useSay } from '../../use-say.ts';
import { CodingDialog } from './CodingDialog.tsx';
import type { CodeWords } from './use-code-words.ts';

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase();
/** More than anybody looks through; typing narrows them. */
const most = 100;

/** Chooses a code: type a part of its name, arrows, Enter; or press it. */
export const CodePalette = ({
  codes,
  quote,
  codeWords,
  codebookTo,
  onChoose,
  onClose,
}: {
  readonly codes: readonly CodeChoiceView[];
  readonly quote: string;
  readonly codeWords: CodeWords;
  readonly codebookTo: string;
  readonly onChoose: (codeId: string) => void;
  readonly onClose: () => void;
}) => {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const codable = codes.filter(({ isCodable }) => isCodable);
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const found = codable
    .filter(({ name }) => words.every((word) => plain(name).includes(word)))
    .slice(0, most);
  const current = Math.min(at, Math.max(0, found.length - 1));
  const optionId = (index: number): string => `${id}-${index}`;
  const move = (by: number): void => {
    const next = (current + by + found.length) % Math.max(1, found.length);
    setAt(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    }
    const chosen = found[current];
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      onChoose(chosen.id);
    }
  };
  return (
    <CodingDialog title={say('study-coding.palette')} onClose={onClose}>
      <p className="coding-quote">{quote}</p>
      {codable.length === 0 ? (
        <p>{say('study-coding.palette.no-codes')}</p>
      ) : (
        <>
          <label htmlFor={id}>{say('study-coding.palette.search')}</label>
          <input
            id={id}
            className="coding-search"
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            value={typed}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <p id={`${id}-hint`} className="label">
            {say('study-coding.palette.hint')}
          </p>
          <output className="unseen">
            {found[current]?.name} {say('study-coding.palette.count', { count: found.length })}
          </output>
          <ul className="coding-choices">
            {found.map((code, index) => (
              <li key={code.id} id={optionId(index)}>
                <button
                  type="button"
                  {...(index === current ? { 'aria-current': true } : {})}
                  onClick={() => onChoose(code.id)}
                >
                  <svg className="coding-swatch" viewBox="0 0 8 8" aria-hidden="true">
                    <rect width="8" height="8" fill={codeWords.colorOf(code.id)} />
                  </svg>
                  <span>
                    {code.name}
                    {code.definition === '' ? undefined : <span className="label"> {code.definition}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 ? <p>{say('study-coding.palette.none')}</p> : undefined}
        </>
      )}
      <p>
        <Link to={codebookTo}>{say('study-coding.palette.codebook')}</Link>
      </p>
    </CodingDialog>
  );
};
