import { CodeField } from './CodeField.tsx';
import { refusedWords } from './refused-words.ts';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

/** Where a code is typed, or what a code from a picture did not open. */
export const CodeScreen = ({
  refusal,
  isBusy,
  onSend,
}: {
  readonly refusal: string | undefined;
  readonly isBusy: boolean;
  readonly onSend: (code: string) => void;
}) => {
  const { words } = wordsHere.use();
  return (
    <Screen
      title={words('code.title')}
      fault={refusal === undefined ? undefined : refusedWords(words, refusal)}
    >
      <p className="lead">{words('code.lead')}</p>
      <CodeField
        label={words('code.label')}
        hint={words('code.hint')}
        action={words('code.do')}
        refusal={refusal}
        isBusy={isBusy}
        onSend={onSend}
      />
    </Screen>
  );
};
