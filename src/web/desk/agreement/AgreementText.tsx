import type { AgreementContent } from '../../../core/mobility/agreement-content.ts';
import {
  agreementSections,
  type AgreementFact,
  type AgreementSection,
} from '../../../core/mobility/agreement-sections.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useAgreementWords } from './use-agreement-words.ts';
import { useSay } from '../use-say.ts';

const FactList = ({ facts }: { readonly facts: readonly AgreementFact[] }) => {
  const say = useSay();
  return (
    <dl className="answers">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="written">
            {value === '' ? <span className="label">{say('agreement.blank')}</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Part = ({
  section: { id, title, prose, facts, items, table, list },
}: {
  readonly section: AgreementSection;
}) => (
  <section aria-labelledby={`part-${id}`}>
    <h2 id={`part-${id}`}>{title}</h2>
    {prose.map((words) => (
      <p key={words} className="written">
        {words}
      </p>
    ))}
    {items.map((item) => (
      <div key={item.heading} className={item.note === null ? undefined : 'superseded'}>
        <h3>{item.heading}</h3>
        {item.note === null ? undefined : <p className="warned">{item.note}</p>}
        <FactList facts={item.facts} />
      </div>
    ))}
    {table === null ? undefined : (
      <DataTable
        caption={title}
        isCaptionSeen={false}
        isStacked
        columns={table.columns.map((column, at) => ({
          key: String(at),
          title: column.title,
          isNumber: column.isNumber,
          renderCell: (row: readonly string[]) => row[at],
        }))}
        rows={table.rows}
        rowKey={(row) => String(table.rows.indexOf(row))}
        empty={undefined}
      />
    )}
    {facts.length === 0 ? undefined : <FactList facts={facts} />}
    {list.length === 0 ? undefined : (
      <ol className="duties">
        {list.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
    )}
  </section>
);

/** What the three parties sign, as it reads in the language of the page. */
export const AgreementText = ({ content }: { readonly content: AgreementContent }) => {
  const words = useAgreementWords();
  return (
    <>
      {agreementSections(content, words).map((section) => (
        <Part key={section.id} section={section} />
      ))}
    </>
  );
};
