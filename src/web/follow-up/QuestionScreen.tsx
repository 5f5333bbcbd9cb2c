import { useEffect, useState } from 'react';
import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { Answers, AnswerValue } from '../../core/alumni/questionnaire.ts';
import { faultsOfPage, type Faults } from './faults-of-page.ts';
import { Progress } from './Progress.tsx';
import { QuestionField } from './QuestionField.tsx';
import { refusedWords } from './refused-words.ts';
import { Screen } from './Screen.tsx';
import type { VisiblePage } from './visible-pages.ts';
import { wordsHere } from './words-here.ts';

/** One short page of questions. What is missing is said beside it, and the first of it takes the focus. */
export const QuestionScreen = ({
  shown,
  at,
  of,
  answers,
  endedMonth,
  onAnswer,
  onNext,
  onBack,
}: {
  readonly shown: VisiblePage;
  readonly at: number;
  readonly of: number;
  readonly answers: Answers;
  readonly endedMonth: string;
  readonly onAnswer: (name: string, value: AnswerValue | undefined) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}) => {
  const { locale, words } = wordsHere.use();
  const [faults, setFaults] = useState<Faults>({});
  // What was touched since it was found wrong is judged anew at the next step, not called wrong until then.
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  const { page, questions } = shown;
  const faulty = questions.filter(({ name }) => faults[name] !== undefined && !mended.has(name));
  useEffect(() => {
    const [first] = Object.keys(faults);
    if (first !== undefined) document.getElementById(first)?.focus();
  }, [faults]);
  const next = (): void => {
    const today = dayOf(new Date().toISOString(), nationalTimeZone);
    const found = faultsOfPage(questions, answers, { endedMonth, today });
    setFaults(found);
    setMended(new Set());
    if (Object.keys(found).length === 0) onNext();
  };
  return (
    <Screen
      title={page.title[locale]}
      above={<Progress at={at} of={of} />}
      fault={faulty.length === 0 ? undefined : words('mend')}
    >
      {page.description === undefined ? undefined : <p>{page.description[locale]}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <div role="alert">
          {faulty.length === 0 ? undefined : <p className="follow-fault">{words('mend')}</p>}
        </div>
        {questions.map((question) => {
          const code = mended.has(question.name) ? undefined : faults[question.name];
          return (
            <QuestionField
              key={question.name}
              question={question}
              value={answers[question.name]}
              onChange={(value) => {
                onAnswer(question.name, value);
                setMended((before) => new Set([...before, question.name]));
              }}
              fault={code === undefined ? undefined : refusedWords(words, { code })}
            />
          );
        })}
        <button type="submit" className="main">
          {words('next')}
        </button>
      </form>
      <button type="button" className="quiet" onClick={onBack}>
        {words('back')}
      </button>
    </Screen>
  );
};
