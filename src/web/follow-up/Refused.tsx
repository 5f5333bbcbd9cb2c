import type { RefusalAnswer } from '../../contract/refusal.ts';
import { refusedWords } from './refused-words.ts';
import { wordsHere } from './words-here.ts';

/** Why the last sending did not work, told when it appears. */
export const Refused = ({ refusal }: { readonly refusal: RefusalAnswer | undefined }) => {
  const { words } = wordsHere.use();
  return (
    <div role="alert">
      {refusal === undefined ? undefined : <p className="follow-fault">{refusedWords(words, refusal)}</p>}
    </div>
  );
};
