import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { enterFollowUp, type AlumnusView, type FollowUpView } from '../../../../contract/alumni.ts';
import { readQuestionnaire } from '../../../../contract/follow-up.ts';
import { isVisible } from '../../../../core/alumni/is-visible.ts';
import type { Answers } from '../../../../core/alumni/questionnaire.ts';
import { intentionQuestions } from '../../../../core/alumni/split-answers.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { faultsOfPage } from '../../../follow-up/faults-of-page.ts';
import { followUpWords } from '../../../follow-up/follow-up-words.ts';
import { QuestionField } from '../../../follow-up/QuestionField.tsx';
import { refusedWords } from '../../../follow-up/refused-words.ts';
import { wordsHere } from '../../../follow-up/words-here.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { queryOf } from '../../query-of.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useToday } from '../../use-today.ts';
import { useAlumnus } from '../use-alumnus.ts';
import { useForgetAlumnus } from '../use-forget-alumnus.ts';

const notByTelephone: readonly string[] = Object.values(intentionQuestions);

const Enter = ({ alumnus, followUp }: { readonly alumnus: AlumnusView; readonly followUp: FollowUpView }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const today = useToday();
  const forget = useForgetAlumnus();
  const command = useCommand(enterFollowUp);
  const here = useMemo(() => ({ locale, words: followUpWords(locale) }), [locale]);
  const { pages, version } = useSuspenseQuery(
    queryOf(readQuestionnaire, { params: { version: String(followUp.questionnaire) } }),
  ).data;
  const [answers, setAnswers] = useState<Answers>({});
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const { institutionId, id, participant, endedOn } = alumnus;
  const back = deskPaths.alumnus(locale, institutionId, id);
  const so = { ...answers, wave: String(followUp.wave) };
  const asked = pages.map((page) => ({
    page,
    questions: page.elements.filter(
      ({ name, visibleIf }) => !notByTelephone.includes(name) && isVisible(visibleIf, so),
    ),
  }));
  const questions = asked.flatMap((one) => one.questions);
  const send = async (): Promise<void> => {
    const found = Object.entries(
      faultsOfPage(questions, answers, { endedMonth: endedOn.slice(0, 7), today }),
    );
    setFaults(found.map(([field, code]) => ({ field, message: refusedWords(here.words, { code }) })));
    if (found.length > 0) return;
    const given = Object.fromEntries(
      questions.flatMap(({ name }) => {
        const value = answers[name];
        return value === undefined ? [] : [[name, typeof value === 'object' ? [...value] : value]];
      }),
    );
    const sent = await command.send({
      params: { institutionId, id: followUp.id },
      body: { version, answers: given },
    });
    if (!sent.ok) {
      const { list } = sent.refusal;
      setFaults(
        list === undefined
          ? [{ message: refusalSentence(locale, sent.refusal) }]
          : list.map((item) => ({ field: item.field, message: refusedWords(here.words, item) })),
      );
      return;
    }
    await forget();
    await go(back);
  };
  const title = say('alumni-desk.enter.title');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: participant }}
      lead={say('alumni-desk.enter.lead')}
      faults={faults}
    >
      <wordsHere.Provider value={here}>
        <Form
          label={title}
          submit={say('alumni-desk.enter.do')}
          isBusy={command.isBusy}
          onSubmit={(event) => {
            event.preventDefault();
            if (!command.isBusy) void send();
          }}
          beside={<Link to={back}>{say('desk.cancel')}</Link>}
        >
          {questions.map((question) => (
            <QuestionField
              key={question.name}
              question={question}
              value={answers[question.name]}
              fault={faults.find(({ field }) => field === question.name)?.message}
              onChange={(value) =>
                setAnswers(({ [question.name]: _before, ...others }) =>
                  value === undefined ? others : { ...others, [question.name]: value },
                )
              }
            />
          ))}
        </Form>
      </wordsHere.Provider>
    </DeskPage>
  );
};

/** Enters what somebody said by telephone, question by question; never what he intends. */
export const EnterFollowUpPage = () => {
  const locale = useLocale();
  const say = useSay();
  const id = usePart('followUpId');
  const alumnus = useAlumnus();
  const followUp = alumnus.followUps.find((one) => one.id === id);
  if (followUp?.status === 'invited') return <Enter alumnus={alumnus} followUp={followUp} />;
  return (
    <DeskPage
      title={say('alumni-desk.enter.title')}
      breadcrumb={{
        to: deskPaths.alumnus(locale, alumnus.institutionId, alumnus.id),
        label: alumnus.participant,
      }}
    >
      <p className="empty-state">{say('alumni-desk.enter.not-now')}</p>
    </DeskPage>
  );
};
