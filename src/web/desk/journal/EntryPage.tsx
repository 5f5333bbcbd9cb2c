import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readEntry } from '../../../contract/journal.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { isMessageKey, textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { actorName } from './actor-name.ts';
import { entrySentence } from './entry-sentence.ts';

/** An entry as it stands in the chain, with nothing left out. */
export const EntryPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const institutionId = usePart('institutionId');
  const params = { institutionId, id: usePart('entryId') };
  const { entry, requestKey, reasonHash, previousHash, hash } = useSuspenseQuery(
    queryOf(readEntry, { params }),
  ).data;
  const journal = deskPaths.journal(locale, institutionId);
  const nounKey = `journal.noun.${entry.noun}`;
  const narrowed = (name: string, value: string) => `${journal}?${new URLSearchParams({ [name]: value })}`;
  const data = Object.entries(entry.data);
  return (
    <DeskPage
      title={say('journal.entry.title', { number: formatNumber(entry.sequence, locale) })}
      breadcrumb={{ to: journal, label: say('journal.title') }}
      lead={`${actorName(locale, entry)}: ${entrySentence(locale, entry)}`}
    >
      <Facts
        rows={[
          {
            title: say('desk.history.who'),
            value: (
              <>
                {actorName(locale, entry)} <code>{entry.actor}</code>
                <br />
                <Link to={narrowed('actor', entry.actor)}>{say('journal.entry.all-of-actor')}</Link>
              </>
            ),
          },
          { title: say('desk.history.what'), value: `${entrySentence(locale, entry)} (${entry.kind})` },
          { title: say('desk.history.when'), value: formatDateTime(entry.at, locale, timeZone) },
          { title: say('desk.history.why'), value: entry.reason ?? say('journal.entry.reason-none') },
          {
            title: say('journal.entry.record'),
            value: (
              <>
                {isMessageKey(nounKey) ? textOf(locale, nounKey) : entry.noun} <code>{entry.recordId}</code>
                <br />
                <Link to={narrowed('record', entry.recordId)}>{say('journal.entry.all-of-record')}</Link>
              </>
            ),
          },
        ]}
      />
      <h2>{say('journal.entry.data')}</h2>
      {data.length === 0 ? (
        <p>{say('journal.entry.data-none')}</p>
      ) : (
        <Facts
          rows={data.map(([title, value]) => ({
            title,
            isCode: true,
            value: <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>,
          }))}
        />
      )}
      <h2>{say('journal.entry.chain')}</h2>
      <p>{say('journal.entry.chain-what')}</p>
      <Facts
        rows={[
          { title: say('journal.entry.previous-hash'), value: <code>{previousHash}</code> },
          { title: say('journal.entry.hash'), value: <code>{hash}</code> },
          ...(reasonHash === null
            ? []
            : [{ title: say('journal.entry.reason-hash'), value: <code>{reasonHash}</code> }]),
          { title: say('journal.entry.request-key'), value: <code>{requestKey}</code> },
        ]}
      />
    </DeskPage>
  );
};
