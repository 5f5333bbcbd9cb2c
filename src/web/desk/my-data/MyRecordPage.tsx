import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listConsents, readPersonDetail } from '../../../contract/person.ts';
import { textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { History } from '../journal/History.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { DetailFacts } from './DetailFacts.tsx';
import { DraftLinks } from './DraftLinks.tsx';
import { useConsentState } from './use-consent-state.ts';
import { useOwnRecord } from './use-own-record.ts';

/** What one institution holds about its person: data, consents, and what happened to them. */
export const MyRecordPage = () => {
  const locale = useLocale();
  const say = useSay();
  const stateOf = useConsentState();
  const { institutionId, institution, personId, roles } = useOwnRecord();
  const params = { institutionId, personId };
  const { detail } = useSuspenseQuery(queryOf(readPersonDetail, { params })).data;
  const { consents } = useSuspenseQuery(queryOf(listConsents, { params, query: { locale } })).data;
  const given = consents.flatMap((row) => (row.given === null ? [] : [row.given.id]));
  return (
    <DeskPage
      title={institution[locale]}
      breadcrumb={{ to: deskPaths.myData(locale), label: say('person.my-data.title') }}
      lead={`${say('person.my-data.roles')}: ${roles.map((role) => say(`desk.role.${role}`)).join(', ')}`}
    >
      <DraftLinks institutionId={institutionId} />
      <h2>{say('person.record.detail')}</h2>
      {detail === null ? <p>{say('person.record.detail.none')}</p> : <DetailFacts detail={detail} />}
      <p>
        <Link to={deskPaths.myDetail(locale, institutionId)}>
          {say(detail === null ? 'person.record.detail.write' : 'person.record.detail.change')}
        </Link>
      </p>
      <h2>{say('person.record.consents')}</h2>
      <Facts
        rows={consents.map((consent) => ({
          title: textOf(locale, `consent.${consent.purpose}.title`),
          value: stateOf(consent),
        }))}
      />
      <p>
        <Link to={deskPaths.myConsents(locale, institutionId)}>{say('person.record.consents.to')}</Link>
      </p>
      <History
        records={[
          { institutionId, noun: 'person', id: personId },
          ...given.map((id) => ({ institutionId, noun: 'consent', id })),
        ]}
      />
    </DeskPage>
  );
};
