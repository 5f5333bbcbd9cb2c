import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { readEpvoRow } from '../../../contract/epvo.ts';
import { sentEntities, type SentEntity } from '../../../core/epvo/plan-rows.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { faultText } from './fault-text.ts';
import { FaultPlace } from './FaultPlace.tsx';
import { FieldDiff } from './FieldDiff.tsx';
import { FillForm } from './FillForm.tsx';
import { JoinForm } from './JoinForm.tsx';
import { Unverified } from './Unverified.tsx';

/** One row before it is sent. */
export const EpvoRowPage = () => {
  const { institutionId = '', entity = '', recordId = '' } = useParams({ strict: false });
  const known = sentEntities.find((one) => one === entity);
  if (known === undefined) return <NotFoundPage />;
  return <Row key={recordId} params={{ institutionId, entity: known, recordId }} />;
};

const Row = ({
  params,
}: {
  readonly params: { readonly institutionId: string; readonly entity: SentEntity; readonly recordId: string };
}) => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, entity, recordId } = params;
  const row = useSuspenseQuery(queryOf(readEpvoRow, { params })).data;
  const mayJoin = useWhyNot()('join-epvo-record', institutionId) === undefined;
  const { label, key, isNew, state, faults, fields, mobilityId, personId, joinable, students } = row;
  const student = fields.find(({ field }) => field === 'studentId')?.after;
  return (
    <DeskPage
      title={label === '' ? recordId : label}
      breadcrumb={{
        to: deskPaths.epvoTable(locale, institutionId, entity),
        label: say(`epvo.entity.${entity}`),
      }}
    >
      <Unverified />
      <Facts
        rows={[
          { title: say('epvo.table'), value: <code>{entity}</code> },
          { title: say('epvo.key'), value: isNew ? say('epvo.key.new', { key: String(key) }) : String(key) },
          { title: say('epvo.state'), value: say(`epvo.state.${state}`) },
        ]}
      />
      {mobilityId === null ? undefined : (
        <p>
          <Link to={deskPaths.stay(locale, institutionId, mobilityId)}>{say('epvo.to-stay')}</Link>
        </p>
      )}
      <section aria-labelledby="lacks">
        <h2 id="lacks">{say('epvo.lacks')}</h2>
        {faults.length === 0 ? (
          <p>{say('epvo.lacks.none')}</p>
        ) : (
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.code} ${fault.field}`}>
                {faultText(locale, fault)}. <FaultPlace params={params} row={row} fault={fault} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="diff">
        <h2 id="diff">{say('epvo.diff')}</h2>
        <FieldDiff fields={fields} />
      </section>
      {mayJoin && (joinable.length > 0 || (personId !== null && students.length > 0)) ? (
        <section aria-labelledby="join">
          <h2 id="join">{say('epvo.join')}</h2>
          {personId === null || students.length === 0 ? undefined : (
            <JoinForm
              institutionId={institutionId}
              entity="STUDENT"
              recordId={personId}
              label={say('epvo.join.student')}
              hint={say('epvo.join.student.lead')}
              current={typeof student === 'number' ? student : null}
              choices={students}
            />
          )}
          {joinable.length === 0 ? undefined : (
            <JoinForm
              institutionId={institutionId}
              entity={entity}
              recordId={recordId}
              label={say('epvo.join.row')}
              current={isNew ? null : key}
              choices={joinable}
            />
          )}
        </section>
      ) : undefined}
      {mayJoin ? (
        <section aria-labelledby="fill">
          <h2 id="fill">{say('epvo.fill')}</h2>
          <p>{say('epvo.fill.lead')}</p>
          <FillForm key={JSON.stringify(fields)} params={params} row={row} />
        </section>
      ) : undefined}
    </DeskPage>
  );
};
