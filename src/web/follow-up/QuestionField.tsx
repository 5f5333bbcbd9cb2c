import type { AnswerValue } from '../../core/alumni/questionnaire.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { CountryQuestion } from './CountryQuestion.tsx';
import { MonthQuestion } from './MonthQuestion.tsx';
import type { Question } from './opened-link.ts';
import { WordsQuestion } from './WordsQuestion.tsx';

export interface QuestionProps {
  readonly question: Question;
  readonly value: AnswerValue | undefined;
  /** Undefined takes the answer back. */
  readonly onChange: (value: AnswerValue | undefined) => void;
  /** What is wrong with it, in words. */
  readonly fault: string | undefined;
}

/** One question of the form, by its type. Its first control carries its name as id. */
export const QuestionField = (props: QuestionProps) => {
  const { type, inputType, choicesFrom } = props.question;
  if (type === 'dropdown' && choicesFrom === 'countries') return <CountryQuestion {...props} />;
  if (type === 'comment') return <WordsQuestion {...props} />;
  if (type === 'text')
    return inputType === 'month' ? <MonthQuestion {...props} /> : <WordsQuestion {...props} />;
  return <ChoiceQuestion {...props} />;
};
