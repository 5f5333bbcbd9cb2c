import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readQuestionnaire } from '../../../contract/follow-up.ts';
import {
  intentionAnswers,
  listOwnIntentions,
  stateIntention,
  stateIntentionNotDrawn,
} from '../../../contract/intention.ts';
import { newestQuestionnaire } from '../../../core/alumni/find-questionnaire.ts';
import { askedOccasions } from '../../../core/alumni/state-intention.ts';
import { intentionQuestions } from '../../../core/alumni/split-answers.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';

/** The four questions of intention, word for word as in the follow-up; optional, and for nobody's eyes but one's own. */
export const IntentionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  // A stay, or an application that a lot did not send.
  const [institutionId, id, named] = [usePart('institutionId'), usePart('mobilityId'), usePart('occasion')];
  const { open, notDrawn } = useSuspenseQuery({ ...queryOf(listOwnIntentions, {}), staleTime: 0 }).data;
  const { pages } = useSuspenseQuery(
    queryOf(readQuestionnaire, { params: { version: String(newestQuestionnaire) } }),
  ).data;
  const ofStay = useCommand(stateIntention);
  const ofApplication = useCommand(stateIntentionNotDrawn);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const occasion = askedOccasions.find((known) => known === named);
  const isOpen = open.some((one) => one.mobilityId === id && one.occasion === occasion);
  const isNotDrawn = named === 'not-drawn' && notDrawn.some(({ applicationId }) => applicationId === id);
  const home = { to: deskPaths.home(locale), label: say('desk.home.title') };
  const title = say('alumni-desk.intention.title');
  if (!isOpen && !isNotDrawn)
    return (
      <DeskPage title={title} breadcrumb={home}>
        <p className="empty-state">{say('alumni-desk.intention.none')}</p>
      </DeskPage>
    );
  const elements = pages.flatMap((page) => page.elements);
  const questions = Object.entries(intentionQuestions).flatMap(([key, name]) => {
    const element = elements.find((one) => one.name === name);
    return element === undefined ? [] : [{ key, element }];
  });
  const send = async (): Promise<void> => {
    const read = intentionAnswers.safeParse(answers);
    if (!read.success) {
      const missing = questions.find(({ key }) => answers[key] === undefined);
      setFaults([{ field: missing?.key, message: say('alumni-desk.intention.missing') }]);
      return;
    }
    const params = { institutionId, id };
    const sent =
      occasion === undefined
        ? await ofApplication.send({ params, body: { answers: read.data } })
        : await ofStay.send({ params, body: { occasion, answers: read.data } });
    if (!sent.ok) {
      setFaults([{ message: refusalSentence(locale, sent.refusal) }]);
      return;
    }
    await forget(listOwnIntentions);
    await go(home.to);
  };
  return (
    <DeskPage title={title} breadcrumb={home} lead={say('alumni-desk.intention.lead')} faults={faults}>
      <Form
        label={title}
        submit={say('alumni-desk.intention.do')}
        isBusy={ofStay.isBusy || ofApplication.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        beside={<Link to={home.to}>{say('desk.cancel')}</Link>}
      >
        {questions.map(({ key, element }) => (
          <RadioField
            key={key}
            id={key}
            label={element.title[locale]}
            error={undefined}
            value={answers[key] ?? null}
            onChange={(value) => setAnswers((before) => ({ ...before, [key]: value }))}
            options={(element.choices ?? []).map(({ value, text }) => ({ value, label: text[locale] }))}
          />
        ))}
      </Form>
    </DeskPage>
  );
};
