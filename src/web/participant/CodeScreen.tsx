import { useRef, useState } from 'react';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

const lettersOf = (typed: string): string => typed.replaceAll(/[^\p{L}\p{N}]/gu, '');
const length = 13;

/** Typing the personal code; also where one does not open, with why. */
export const CodeScreen = ({
  refused,
  isBusy,
  onCode,
}: {
  /** Why the last code did not open. */
  readonly refused: string | undefined;
  readonly isBusy: boolean;
  readonly onCode: (code: string) => void;
}) => {
  const { words } = wordsHere.use();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [isShort, setShort] = useState(false);
  const fault = isShort ? words.say('code.form') : refused;
  return (
    <Screen title={words.say('title')} isFaulty={fault !== undefined}>
      <p className="lead">{words.say('code.lead')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isWrong = lettersOf(code).length !== length;
          setShort(isWrong);
          if (isWrong) field.current?.focus();
          else if (!isBusy) onCode(code.trim());
        }}
      >
        <div className={fault === undefined ? 'follow-field' : 'follow-field faulty'}>
          <label className="question" htmlFor="code">
            {words.say('code.label')}
          </label>
          <p className="hint" id="code-hint">
            {words.say('code.hint')}
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
          {words.say(isBusy ? 'loading' : 'code.do')}
        </button>
      </form>
      <p className="hint">{words.say('code.reopen')}</p>
    </Screen>
  );
};
