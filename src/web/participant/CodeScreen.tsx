import { useState } from 'react';
import { CodeForm } from '../phone/CodeForm.tsx';
import { isAsLong } from '../phone/is-as-long.ts';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

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
  const { say } = wordsHere.use().words;
  const [wrong, setWrong] = useState<string>();
  return (
    <Screen title={say('title')} fault={wrong ?? refused}>
      <p className="lead">{say('code.lead')}</p>
      <CodeForm
        labels={{
          label: say('code.label'),
          hint: say('code.hint'),
          action: say(isBusy ? 'loading' : 'code.do'),
        }}
        refused={refused}
        isBusy={isBusy}
        check={(code) => {
          const found = isAsLong(code) ? undefined : say('code.form');
          setWrong(found);
          return found;
        }}
        onSend={onCode}
      />
      <p className="hint">{say('code.reopen')}</p>
    </Screen>
  );
};
