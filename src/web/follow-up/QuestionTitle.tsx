import type { Question } from './opened-link.ts';
import { wordsHere } from './words-here.ts';

/** The words of a question, and whether it may be left out. */
export const QuestionTitle = ({ question }: { readonly question: Question }) => {
  const { locale, words } = wordsHere.use();
  return (
    <>
      {question.title[locale]}
      {question.isRequired === true ? undefined : <span className="optional"> {words('optional')}</span>}
    </>
  );
};
