import { useSuspenseQuery } from '@tanstack/react-query';
import { listInstitutions } from '../../../contract/institution.ts';
import { listConsents } from '../../../contract/person.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { IdentifierList } from '../institution/IdentifierList.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { Consent } from './Consent.tsx';
import { useOwnRecord } from './use-own-record.ts';

/** Every consent with its text; the texts speak of the line of the institution on this page. */
export const MyConsentsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, institution, personId } = useOwnRecord();
  const { consents } = useSuspenseQuery(
    queryOf(listConsents, { params: { institutionId, personId }, query: { locale } }),
  ).data;
  const { institutions } = useSuspenseQuery(queryOf(listInstitutions, {})).data;
  const identifiers = institutions.find(({ id }) => id === institutionId)?.identifiers ?? [];
  return (
    <DeskPage
      title={say('person.consents.title')}
      breadcrumb={{ to: deskPaths.myRecord(locale, institutionId), label: institution[locale] }}
      lead={say('person.consents.lead')}
    >
      <Facts
        rows={[
          {
            title: say('person.consents.operator'),
            value: `${institution[locale]}; ${say('person.consents.bin-none')}`,
          },
          {
            title: say('institution.identifiers'),
            value: <IdentifierList identifiers={identifiers} />,
          },
        ]}
      />
      {consents.map((consent) => (
        <Consent key={consent.purpose} institutionId={institutionId} personId={personId} consent={consent} />
      ))}
    </DeskPage>
  );
};
