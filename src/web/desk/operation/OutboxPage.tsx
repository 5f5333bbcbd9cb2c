import { useSuspenseQuery } from '@tanstack/react-query';
import { listMails } from '../../../contract/operation.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { letterParts } from './letter-parts.ts';

/** The letters that a demonstration keeps instead of sending them, for everyone. */
export const OutboxPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const forget = useForget();
  const { data, isFetching } = useSuspenseQuery({ ...queryOf(listMails, {}), staleTime: 0 });
  return (
    <DeskPage
      title={say('operation.outbox.title')}
      lead={say('operation.outbox.lead')}
      actions={
        <Action
          label={say('operation.outbox.renew')}
          isBusy={isFetching}
          onAct={() => void forget(listMails)}
        />
      }
    >
      {data.mails.length === 0 ? (
        <div className="empty-state">
          <p>{say('operation.outbox.empty')}</p>
        </div>
      ) : undefined}
      {data.mails.map(({ id, subject, address, locale: language, createdAt, text }) => (
        <article key={id} className="letter" aria-labelledby={`letter-${id}`}>
          <h2 id={`letter-${id}`} lang={language}>
            {subject}
          </h2>
          <p>
            {say('operation.outbox.to', { address })}, {formatDateTime(createdAt, locale, timeZone)}
          </p>
          <pre lang={language}>
            {letterParts(text).map(({ at, part, isLink }) =>
              isLink ? (
                // A loaded page, not a step of this one: the secret of the link must leave the address first.
                <a key={at} href={part}>
                  {part}
                </a>
              ) : (
                part
              ),
            )}
          </pre>
        </article>
      ))}
    </DeskPage>
  );
};
