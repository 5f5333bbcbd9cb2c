import { useEffect, useRef, useState } from 'react';
import { refusedWords } from './refused-words.ts';
import { wordsHere } from './words-here.ts';

/** A code to type, with what was wrong with it. */
export const CodeField = ({
  label,
  hint,
  action,
  refusal,
  isBusy,
  onSend,
}: {
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  readonly refusal: string | undefined;
  readonly isBusy: boolean;
  readonly onSend: (code: string) => void;
}) => {
  const { words } = wordsHere.use();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  const fault = isMissing
    ? words('code.missing')
    : refusal === undefined
      ? undefined
      : refusedWords(words, refusal);
  useEffect(() => {
    if (refusal !== undefined && !isBusy) field.current?.focus();
  }, [refusal, isBusy]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        const isEmpty = code.trim() === '';
        setMissing(isEmpty);
        if (isEmpty) field.current?.focus();
        else onSend(code.trim());
      }}
    >
      <div className={fault === undefined ? 'follow-field' : 'follow-field faulty'}>
        <label className="question" htmlFor="code">
          {label}
        </label>
        <p className="hint" id="code-hint">
          {hint}
        </p>
        <div role="alert">
          {fault === undefined ? undefined : (
            <p className="follow-fault" id="code-fault">
              {fault}
            </p>
          )}
        </div>
        <input
          ref={field}
          id="code"
          className="code"
          value={code}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={fault === undefined ? 'code-hint' : 'code-fault code-hint'}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      </div>
      <button type="submit" className="main" aria-disabled={isBusy}>
        {isBusy ? words('loading') : action}
      </button>
    </form>
  );
};
