import { useState } from 'react';
import { askNewLink } from '../../contract/follow-up.ts';
import type { FollowUpStatus } from '../../core/alumni/follow-up.ts';
import { dayOf, formatDate } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { paths } from '../paths.ts';
import type { Opened } from './opened-link.ts';
import { Refused } from './Refused.tsx';
import { Screen } from './Screen.tsx';
import { ShowDocument } from './ShowDocument.tsx';
import { useSend } from '../phone/use-send.ts';
import { wordsHere } from './words-here.ts';

/** A link that is not answered any more: thanks and when, or that its time is over, or that nothing is asked; with what can still be done. */
export const OverScreen = ({
  opened,
  status,
  answeredAt,
  onStop,
}: {
  readonly opened: Opened;
  readonly status: Exclude<FollowUpStatus, 'invited'>;
  readonly answeredAt: string | null;
  readonly onStop: () => void;
}) => {
  const { locale, words } = wordsHere.use();
  const { send, isBusy, refusal } = useSend(askNewLink);
  const { token, institution, closesOn } = opened;
  const [asked, setAsked] = useState(false);
  const day = answeredAt === null ? '' : formatDate(dayOf(answeredAt, nationalTimeZone), locale);
  return (
    <Screen key={status} title={words(`over.${status}`)}>
      <p className="lead">
        {status === 'answered'
          ? words('over.answered-what', { date: day, institution: institution[locale] })
          : status === 'closed'
            ? words('over.closed-what', { date: formatDate(closesOn, locale) })
            : words('over.stopped-what')}
      </p>
      {status === 'answered' ? (
        <section aria-labelledby="mend">
          <h2 id="mend">{words('over.mend')}</h2>
          <p>{words('over.mend-what')}</p>
          <output>
            {asked ? <span className="follow-notice done">{words('over.link-sent')}</span> : undefined}
          </output>
          <Refused refusal={refusal} />
          {asked ? undefined : (
            <button
              type="button"
              className="second"
              aria-disabled={isBusy}
              onClick={() => {
                void send({ body: { token } }).then((sent) => {
                  if (sent !== undefined) setAsked(true);
                });
              }}
            >
              {words(isBusy ? 'sending' : 'over.ask-link')}
            </button>
          )}
        </section>
      ) : undefined}
      {status === 'answered' ? <ShowDocument token={token} /> : undefined}
      <section aria-labelledby="after">
        <h2 id="after">{words('over.more')}</h2>
        <p>{words('over.more-what')}</p>
        <p>
          <a href={paths.desk(locale)}>{words('over.desk')}</a>
        </p>
      </section>
      {status === 'stopped' ? undefined : (
        <button type="button" className="quiet" onClick={onStop}>
          {words('stop.title')}
        </button>
      )}
    </Screen>
  );
};
