import { useState } from 'react';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import { accept, type Result } from '../../core/basics/result.ts';
import { CodeForm } from '../phone/CodeForm.tsx';
import { isAsLong } from '../phone/is-as-long.ts';
import { openLink } from './open-link.ts';
import type { OpenedLink } from './opened-link.ts';
import { refusedWords } from './refused-words.ts';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

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
  const [wrong, setWrong] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const send = async (code: string): Promise<void> => {
    setBusy(true);
    setRefused(undefined);
    const opened = await openLink({ code });
    setBusy(false);
    if (opened.ok) onOpened(accept(opened.value));
    else setRefused(refusedWords(words, opened.refusal));
  };
  return (
    <Screen title={words('title')} fault={wrong ?? refused}>
      {refusal === undefined ? undefined : (
        <div role="alert" className="follow-notice">
          <p>{refusedWords(words, refusal)}</p>
        </div>
      )}
      <p className="lead">{words('code.lead')}</p>
      <CodeForm
        labels={{
          label: words('code.label'),
          hint: words('code.hint'),
          action: words(isBusy ? 'loading' : 'code.do'),
        }}
        refused={refused}
        isBusy={isBusy}
        check={(code) => {
          const found = isAsLong(code) ? undefined : words('code.form');
          setWrong(found);
          return found;
        }}
        onSend={(code) => void send(code)}
      />
      <p className="hint">{words('code.reopen')}</p>
    </Screen>
  );
};
