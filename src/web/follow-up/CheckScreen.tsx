import { answerFollowUp } from '../../contract/follow-up.ts';
import type { FollowUpStatus } from '../../core/alumni/follow-up.ts';
import type { Answers } from '../../core/alumni/questionnaire.ts';
import { answerText } from './answer-text.ts';
import type { OpenedLink } from './opened-link.ts';
import { Progress } from './Progress.tsx';
import { refusedWords } from './refused-words.ts';
import { Refused } from './Refused.tsx';
import { Screen } from './Screen.tsx';
import type { Place } from './use-place.ts';
import { useSend } from '../phone/use-send.ts';
import type { VisiblePage } from './visible-pages.ts';
import { wordsHere } from './words-here.ts';

/** What became of the link meanwhile, by the code with which an answer is refused. */
const overBy: Readonly<Record<string, FollowUpStatus>> = {
  'follow-up-answered': 'answered',
  'follow-up-closed': 'closed',
  'follow-up-stopped': 'stopped',
};

/** Everything once more before it is sent, each page with the way back to it. */
export const CheckScreen = ({
  link,
  pages,
  answers,
  onChange,
  onAnswered,
  onOver,
  onBack,
}: {
  readonly link: OpenedLink;
  readonly pages: readonly VisiblePage[];
  readonly answers: Answers;
  readonly onChange: (place: Place) => void;
  readonly onAnswered: () => void;
  readonly onOver: (status: FollowUpStatus) => void;
  readonly onBack: () => void;
}) => {
  const { locale, words } = wordsHere.use();
  const { send, isBusy, refusal } = useSend(answerFollowUp);
  const { opened, questions } = link;
  const asked = pages.flatMap((page) => page.questions);
  const given = Object.fromEntries(
    asked.flatMap(({ name }) => {
      const value = answers[name];
      return value === undefined ? [] : [[name, typeof value === 'object' ? [...value] : value]];
    }),
  );
  const faultOf = (name: string) => {
    const items = refusal?.list ?? [];
    return items.find(({ field }) => field === name || field === `answers.${name}`);
  };
  const answer = async (): Promise<void> => {
    const sent = await send({ body: { token: opened.token, version: questions.version, answers: given } });
    if (sent?.answered === true) onAnswered();
  };
  const over = refusal === undefined ? undefined : overBy[refusal.code];
  return (
    <Screen title={words('check.title')} above={<Progress at={pages.length + 1} of={pages.length + 1} />}>
      <p>{words('check.lead')}</p>
      {pages.map(({ page, questions: own }, index) => (
        <section key={page.name} aria-labelledby={`check-${page.name}`}>
          <h2 id={`check-${page.name}`}>{page.title[locale]}</h2>
          {own.some(({ name }) => answers[name] !== undefined) ? undefined : (
            <p className="optional">{words('check.none')}</p>
          )}
          <dl className="read-back">
            {own.map((question) => {
              const value = answers[question.name];
              const fault = faultOf(question.name);
              if (value === undefined && fault === undefined) return undefined;
              return (
                <div key={question.name}>
                  <dt>{question.title[locale]}</dt>
                  <dd>
                    {value === undefined ? undefined : answerText(question, value, locale, words)}
                    {fault === undefined ? undefined : (
                      <p className="follow-fault">{refusedWords(words, fault)}</p>
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
          <button type="button" className="quiet" onClick={() => onChange(index)}>
            {words('check.change', { page: page.title[locale] })}
          </button>
        </section>
      ))}
      <Refused refusal={refusal} />
      {over === undefined ? (
        <button type="button" className="main" aria-disabled={isBusy} onClick={() => void answer()}>
          {words(isBusy ? 'sending' : 'check.do')}
        </button>
      ) : (
        <button type="button" className="main" onClick={() => onOver(over)}>
          {words('check.over')}
        </button>
      )}
      <button type="button" className="quiet" onClick={onBack}>
        {words('back')}
      </button>
    </Screen>
  );
};
