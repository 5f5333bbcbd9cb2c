import { useState } from 'react';
import { enterPollAnswers, readPoll, type PollView } from '../../../../contract/study-poll.ts';
import { readSession } from '../../../../contract/study-session.ts';
import type { AnswerOf } from '../../../api.ts';
import { groupWords } from '../../../study/group-words.ts';
import { ErrorSummary, type PageFault } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

type People = AnswerOf<typeof readPoll>['people'];

/** What stands of a person: nothing, the question was left, or options. */
type Mark = 'none' | 'left' | readonly string[];

const markOf = ({ answer }: People[number]): Mark => (answer === null ? 'none' : (answer.choices ?? 'left'));
const isSame = (a: Mark, b: Mark): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One row for each pseudonym: what was answered, that the question was left, or no mark at all. Only what changed is sent. */
export const EnterAnswers = ({
  poll,
  people,
  params,
}: {
  readonly poll: PollView;
  readonly people: People;
  readonly params: { readonly institutionId: string; readonly studyId: string; readonly pollId: string };
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const enter = useCommand(enterPollAnswers);
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({});
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const [said, setSaid] = useState('');
  const shown = people.filter(({ status }) => status !== 'left');
  const isMany = poll.kind === 'multiple';
  const nowOf = (person: People[number]): Mark => marks[person.participantId] ?? markOf(person);
  const set = ({ participantId }: People[number], mark: Mark): void => {
    setSaid('');
    setMarks((before) => ({ ...before, [participantId]: mark }));
  };
  const save = async (): Promise<void> => {
    const answers = shown
      .filter((person) => !isSame(nowOf(person), markOf(person)))
      .map((person) => {
        const mark = nowOf(person);
        const { participantId } = person;
        if (mark === 'none') return { participantId, choices: null, isTakenBack: true };
        return { participantId, choices: mark === 'left' ? null : [...mark] };
      });
    if (answers.length === 0) {
      setSaid(say('study-session.poll.enter.nothing'));
      return;
    }
    const sent = await enter.send({ params, body: { answers } });
    setFaults(sent.ok ? [] : [{ message: refusalSentence(locale, sent.refusal) }]);
    if (!sent.ok) return;
    await forget(readPoll, readSession);
    setMarks({});
    setSaid(say('study-session.poll.enter.done'));
  };
  return (
    <section className="enter-answers">
      {faults.length === 0 ? undefined : <ErrorSummary faults={faults} />}
      <p>{say('study-session.poll.enter.lead')}</p>
      {shown.length === 0 ? (
        <p>{say('study-session.people.empty')}</p>
      ) : (
        <Form
          label={say('study-session.poll.enter')}
          submit={say('study-session.poll.enter.do')}
          isBusy={enter.isBusy}
          isWide
          onSubmit={(event) => {
            event.preventDefault();
            if (!enter.isBusy) void save();
          }}
          beside={<output>{said}</output>}
        >
          {shown.map((person) => {
            const { participantId, pseudonym } = person;
            const mark = nowOf(person);
            const chosen = typeof mark === 'string' ? [] : mark;
            const plain = (value: 'none' | 'left') => (
              <label>
                <input
                  type="radio"
                  name={isMany ? `${participantId}-all` : participantId}
                  checked={mark === value}
                  onChange={() => set(person, value)}
                />{' '}
                {say(`study-session.poll.enter.${value}`)}
              </label>
            );
            return (
              <fieldset key={participantId}>
                <legend>
                  <span className="unseen">{say('study-session.poll.enter.of', { pseudonym })}</span>
                  <span aria-hidden="true">{pseudonym}</span>
                </legend>
                <div className="choices">
                  {poll.content.options.map(({ id, words }) => {
                    const { text, lang } = groupWords(words, locale);
                    const isOn = chosen.includes(id);
                    const others = chosen.filter((one) => one !== id);
                    const all = isOn ? others : [...others, id];
                    return (
                      <label key={id} lang={lang}>
                        <input
                          type={isMany ? 'checkbox' : 'radio'}
                          name={participantId}
                          checked={isOn}
                          onChange={() =>
                            set(person, isMany ? (all.length === 0 ? 'none' : all.toSorted()) : [id])
                          }
                        />{' '}
                        {text}
                      </label>
                    );
                  })}
                  {plain('left')}
                  {plain('none')}
                </div>
              </fieldset>
            );
          })}
        </Form>
      )}
    </section>
  );
};
