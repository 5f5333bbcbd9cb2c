import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useFollowUpsSearch } from './use-follow-ups-search.ts';

/** The frame of the four lists about alumni: the way between them, and whose they are where one reads several universities. */
export const AlumniFrame = ({
  title,
  lead,
  actions,
  filters,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly actions?: ReactNode;
  readonly filters?: ReactNode;
  readonly children: ReactNode;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, institutions, narrow, search } = useFollowUpsSearch();
  const query = search.at === undefined ? {} : { at: search.at };
  const rooms = [
    { to: deskPaths.alumni(locale), label: say('alumni-desk.panel.title') },
    { to: deskPaths.outcomeCases(locale), label: say('alumni-desk.panel.cases') },
    { to: deskPaths.outcomeImports(locale), label: say('alumni-desk.panel.imports') },
    { to: deskPaths.postedOffers(locale), label: say('alumni-desk.panel.offers') },
  ];
  return (
    <DeskPage title={title} lead={lead} actions={actions}>
      <nav aria-label={say('alumni-desk.panel.title')} className="which">
        <ul>
          {rooms.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} search={query} activeOptions={{ exact: true, includeSearch: false }}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {institutions.length < 2 && filters === undefined ? undefined : (
        <div className="filters">
          {institutions.length < 2 ? undefined : (
            <SelectField
              id="at"
              name="at"
              error={undefined}
              label={say('alumni-desk.panel.university')}
              value={institutionId}
              onChange={(event) => narrow({ at: event.currentTarget.value })}
              options={institutions.map(({ id, name }) => ({ value: id, label: name[locale] }))}
            />
          )}
          {filters}
        </div>
      )}
      {children}
    </DeskPage>
  );
};
