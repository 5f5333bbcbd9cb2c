import { CodeForm } from '../phone/CodeForm.tsx';
import { refusedWords } from './refused-words.ts';
import { wordsHere } from './words-here.ts';

/** The code of a room, or one's own where a question asks for it. */
export const RoomCodeForm = ({
  of,
  refusal,
  isBusy,
  onSend,
}: {
  readonly of: 'code' | 'own-code';
  readonly refusal: string | undefined;
  readonly isBusy: boolean;
  readonly onSend: (code: string) => void;
}) => {
  const { words } = wordsHere.use();
  return (
    <CodeForm
      labels={{
        label: words(`${of}.label`),
        hint: words(`${of}.hint`),
        action: words(isBusy ? 'loading' : `${of}.do`),
      }}
      refused={refusal === undefined ? undefined : refusedWords(words, refusal)}
      isBusy={isBusy}
      check={(code) => (code.trim() === '' ? words('code.missing') : undefined)}
      onSend={onSend}
    />
  );
};
