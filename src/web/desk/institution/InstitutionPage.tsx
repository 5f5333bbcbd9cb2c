import { Link } from '@tanstack/react-router';
import { locales } from '../../../core/basics/locale.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { countryOptions } from '../../country-options.ts';
import { History } from '../journal/History.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { Identifiers } from './Identifiers.tsx';
import { useInstitution } from './use-institution.ts';

export const InstitutionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const whyNot = useWhyNot();
  const institution = useInstitution();
  const { id, name, shortName, kind, country, identifiers, isDemonstration } = institution;
  const mayListMembers = whyNot('list-members', id) === undefined;
  // What the office wrote of it stands in the office's journal.
  const mayReadOffice = whyNot('list-members', nationalOffice) === undefined;
  const mayReadJournal = whyNot('read-journal', id) === undefined;
  const records = [
    ...(mayReadOffice ? [{ institutionId: nationalOffice, noun: 'institution', id }] : []),
    ...(mayListMembers || whyNot('add-identifier', id) === undefined
      ? identifiers.map((row) => ({ institutionId: id, noun: 'identifier', id: row.id }))
      : []),
  ];
  return (
    <DeskPage
      title={name[locale]}
      breadcrumb={{ to: deskPaths.institutions(locale), label: say('institution.title') }}
      lead={[
        say(`institution.kind.${kind}`),
        ...(isDemonstration ? [say('institution.demonstration')] : []),
      ].join(', ')}
      actions={
        <Action
          label={say('institution.rename')}
          reason={whyNot('rename-institution', nationalOffice)}
          onAct={() => void go(deskPaths.renameInstitution(locale, id))}
        />
      }
    >
      {mayListMembers || mayReadJournal ? (
        <ul className="next-steps">
          {mayListMembers ? (
            <li>
              <Link to={deskPaths.members(locale, id)}>{say('institution.members')}</Link>
              <p>{say('institution.members.what')}</p>
            </li>
          ) : undefined}
          {mayReadJournal ? (
            <li>
              <Link to={deskPaths.journal(locale, id)}>{say('journal.title')}</Link>
              <p>{say('journal.lead')}</p>
            </li>
          ) : undefined}
        </ul>
      ) : undefined}
      <Facts
        rows={[
          ...locales.map((language) => ({
            title: say(`institution.name.${language}`),
            value: <span lang={language}>{name[language]}</span>,
          })),
          { title: say('institution.short-name'), value: shortName },
          {
            title: say('institution.country'),
            value: countryOptions(locale).find(({ value }) => value === country)?.label ?? country,
          },
        ]}
      />
      <Identifiers institution={institution} />
      {records.length === 0 ? <p>{say('institution.history.others')}</p> : <History records={records} />}
    </DeskPage>
  );
};
