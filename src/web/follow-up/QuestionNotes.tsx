import type { QuestionProps } from './QuestionField.tsx';
import { wordsHere } from './words-here.ts';

/** Below the words of a question: its explanation, and what is wrong with the answer. */
export const QuestionNotes = ({ question, fault }: Pick<QuestionProps, 'question' | 'fault'>) => {
  const { locale } = wordsHere.use();
  const { name, description } = question;
  return (
    <>
      {description === undefined ? undefined : (
        <p className="hint" id={`${name}-hint`}>
          {description[locale]}
        </p>
      )}
      {fault === undefined ? undefined : (
        <p className="follow-fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
};
