import type { StudyConsentView } from '../../contract/study-participant.ts';
import { dayOf, formatDate } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { StudyConsentPurpose } from '../../core/study/standing/study-standing.ts';
import { wordsHere } from './words-here.ts';

/** One purpose: the text in full until it was agreed to, how it stands, and the button that gives or asks to withdraw. */
export const ConsentCard = ({
  purpose,
  text,
  last,
  isPossible,
  isBusy,
  onGive,
  onAsk,
}: {
  readonly purpose: StudyConsentPurpose;
  readonly text: string;
  /** The latest consent to it. */
  readonly last: StudyConsentView | undefined;
  readonly isPossible: boolean;
  readonly isBusy: boolean;
  readonly onGive: () => void;
  readonly onAsk: () => void;
}) => {
  const { locale, words } = wordsHere.use();
  const date = (at: string): string => formatDate(dayOf(at, nationalTimeZone), locale);
  const title = words.titleOf(purpose);
  const isGiven = last !== undefined && last.withdrawnAt === null;
  const state =
    last === undefined
      ? words.say('state.none')
      : last.withdrawnAt !== null
        ? words.say('state.withdrawn', { date: date(last.withdrawnAt) })
        : words.say(last.givenBy === 'paper' ? 'state.given-paper' : 'state.given', {
            date: date(last.givenAt),
            version: String(last.version),
          });
  return (
    <section aria-labelledby={`consent-${purpose}`} className="consent-card">
      <h2 id={`consent-${purpose}`}>{title}</h2>
      <p className={isGiven ? 'consent-state given' : 'consent-state'}>{state}</p>
      {isGiven ? (
        <details>
          <summary>
            {words.say('read')}
            <span className="unseen">: {title}</span>
          </summary>
          <p>{text}</p>
        </details>
      ) : (
        <p>{text}</p>
      )}
      {isGiven ? (
        <button type="button" className="second" onClick={onAsk}>
          {words.say('withdraw')}
          <span className="unseen">: {title}</span>
        </button>
      ) : isPossible ? (
        <button type="button" className="main" aria-disabled={isBusy} onClick={onGive}>
          {words.say(isBusy ? 'sending' : 'give')}
          <span className="unseen">: {title}</span>
        </button>
      ) : (
        <p className="hint">{words.say('first')}</p>
      )}
    </section>
  );
};
