import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { downloadEpvoExtension, readEpvoExtension } from '../../../contract/epvo.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { extensionTables } from '../../../core/epvo/extension-tables.ts';
import { fallbackEntity } from '../../../core/epvo/loss-of-fallback.ts';
import { textOf } from '../../../messages.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { apiAddress } from '../office/api-address.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { DescriptionFiles } from './DescriptionFiles.tsx';
import { Unverified } from './Unverified.tsx';

type Table = AnswerOf<typeof readEpvoExtension>['tables'][number];

/** The tables that are proposed for tasks and results, and what is lost without them. */
export const EpvoExtensionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId = '' } = useParams({ strict: false });
  const { tables } = useSuspenseQuery(queryOf(readEpvoExtension, { params: { institutionId } })).data;
  return (
    <DeskPage
      title={say('epvo.extension.title')}
      lead={say('epvo.extension.lead')}
      breadcrumb={{ to: deskPaths.epvo(locale, institutionId), label: say('epvo.title') }}
    >
      <Unverified />
      <DescriptionFiles institutionId={institutionId} part="extension" />
      {tables.map((table) => (
        <Proposed key={table.entity} institutionId={institutionId} table={table} />
      ))}
    </DeskPage>
  );
};

const Proposed = ({
  institutionId,
  table: { entity, rows, unlinked, loss },
}: {
  readonly institutionId: string;
  readonly table: Table;
}) => {
  const locale = useLocale();
  const say = useSay();
  const number = (count: number) => formatNumber(count, locale);
  const address = apiAddress(downloadEpvoExtension, { institutionId, entity });
  const fateOf = ({ fate }: Table['loss'][number]): string =>
    fate.kind === 'lost' ? say('epvo.loss.lost') : say(`epvo.loss.${fate.kind}`, { field: fate.field });
  return (
    <section aria-labelledby={entity}>
      <h2 id={entity}>{say(`epvo.entity.${entity}`)}</h2>
      <p>
        <code>{entity}</code>
      </p>
      <ul>
        <li>
          <a href={`${address}?form=schema&locale=${locale}`} download>
            {say('epvo.extension.schema')}
            <span className="unseen"> {entity}</span>
          </a>
        </li>
        <li>
          <a href={`${address}?form=rows&locale=${locale}`} download>
            {say('epvo.extension.rows', { count: number(rows) })}
            <span className="unseen"> {entity}</span>
          </a>
          {(['csv', 'xlsx'] as const).map((form) => (
            <span key={form}>
              {', '}
              <a href={`${address}?form=${form}&locale=${locale}`} download>
                {form.toUpperCase()}
                <span className="unseen"> {entity}</span>
              </a>
            </span>
          ))}
        </li>
        {unlinked === 0 ? undefined : <li>{say('epvo.extension.unlinked', { count: unlinked })}</li>}
      </ul>
      <DataTable
        caption={say('epvo.extension.fields')}
        isStacked
        rows={extensionTables[entity]}
        rowKey={({ name }) => name}
        empty={undefined}
        columns={[
          {
            key: 'name',
            title: say('epvo.field'),
            renderCell: ({ name }) => <code className="breakable">{name}</code>,
          },
          {
            key: 'type',
            title: say('epvo.extension.type'),
            renderCell: ({ type, longest }) => (
              <code>{longest === undefined ? type : `${type}(${longest})`}</code>
            ),
          },
          {
            key: 'need',
            title: say('epvo.extension.need'),
            renderCell: ({ isRequired }) => say(isRequired ? 'epvo.extension.yes' : 'epvo.extension.no'),
          },
          {
            key: 'meaning',
            title: say('epvo.extension.meaning'),
            renderCell: ({ name, refersTo, values }) => (
              <>
                {textOf(locale, `epvo.proposed.${name}`, {})}
                {refersTo === undefined ? undefined : (
                  <>
                    {' '}
                    → <code className="breakable">{refersTo}</code>
                  </>
                )}
                {values === undefined ? undefined : (
                  <span className="breakable">
                    {' '}
                    ({say('epvo.extension.values', { values: values.join(', ') })})
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      <h3>{say('epvo.loss')}</h3>
      <p>
        {say('epvo.loss.of', { table: entity, other: say(`epvo.entity.${fallbackEntity[entity]}`) })}{' '}
        <code className="breakable">{fallbackEntity[entity]}</code>
      </p>
      <DataTable
        caption={say('epvo.loss')}
        isCaptionSeen={false}
        isStacked
        rows={loss}
        rowKey={({ field }) => field}
        empty={undefined}
        columns={[
          {
            key: 'field',
            title: say('epvo.field'),
            renderCell: ({ field }) => <code className="breakable">{field}</code>,
          },
          { key: 'fate', title: say('epvo.loss.fate'), renderCell: fateOf },
          {
            key: 'filled',
            title: say('epvo.loss.filled'),
            isNumber: true,
            renderCell: ({ filled }) => number(filled),
          },
          {
            key: 'lost',
            title: say('epvo.loss.count'),
            isNumber: true,
            renderCell: ({ lost }) => number(lost),
          },
        ]}
      />
    </section>
  );
};
