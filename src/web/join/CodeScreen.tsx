import { refusedWords } from './refused-words.ts';
import { RoomCodeForm } from './RoomCodeForm.tsx';
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
      <RoomCodeForm of="code" refusal={refusal} isBusy={isBusy} onSend={onSend} />
    </Screen>
  );
};
