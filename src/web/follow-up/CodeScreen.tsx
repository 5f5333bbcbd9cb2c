import { useRef, useState } from 'react';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import { accept, type Result } from '../../core/basics/result.ts';
import { openLink } from './open-link.ts';
import type { OpenedLink } from './opened-link.ts';
import { refusedWords } from './refused-words.ts';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

const lettersOf = (typed: string): string => typed.replaceAll(/[^\p{L}\p{N}]/gu, '');
const shortest = 13;

/** Typing the code of a printed letter; also where a link does not open, with why. */
export const CodeScreen = ({
  refusal,
  onOpened,
}: {
  /** Of the link with which one came. */
  readonly refusal: RefusalAnswer | undefined;
  readonly onOpened: (opened: Result<OpenedLink, RefusalAnswer>) => void;
}) => {
  const { words } = wordsHere.use();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const tell = (message: string): void => {
    setFault(message);
    field.current?.focus();
  };
  const send = async (): Promise<void> => {
    if (isBusy) return;
    if (lettersOf(code).length < shortest) {
      tell(words('code.form'));
      return;
    }
    setBusy(true);
    setFault(undefined);
    const opened = await openLink({ code: code.trim() });
    setBusy(false);
    if (opened.ok) onOpened(accept(opened.value));
    else tell(refusedWords(words, opened.refusal));
  };
  return (
    <Screen title={words('title')} fault={fault}>
      {refusal === undefined ? undefined : (
        <div role="alert" className="follow-notice">
          <p>{refusedWords(words, refusal)}</p>
        </div>
      )}
      <p className="lead">{words('code.lead')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div className={fault === undefined ? 'follow-field' : 'follow-field faulty'}>
          <label className="question" htmlFor="code">
            {words('code.label')}
          </label>
          <p className="hint" id="code-hint">
            {words('code.hint')}
          </p>
          {fault === undefined ? undefined : (
            <p className="follow-fault" id="code-fault">
              {fault}
            </p>
          )}
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
          {words(isBusy ? 'loading' : 'code.do')}
        </button>
      </form>
      <p className="hint">{words('code.reopen')}</p>
    </Screen>
  );
};
