import { listInstitutions, removeIdentifier, type InstitutionView } from '../../../contract/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';

type Identifier = InstitutionView['identifiers'][number];

/** What the institution is called in other systems; each can be taken away again. */
export const Identifiers = ({
  institution: { id, identifiers },
}: {
  readonly institution: InstitutionView;
}) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const whyNot = useWhyNot();
  const remove = useCommand(removeIdentifier);
  const refused = whyNot('remove-identifier', id);
  const act = async (identifier: Identifier): Promise<void> => {
    await remove.send({ params: { institutionId: id, id: identifier.id } });
    await forget(listInstitutions);
  };
  const columns: readonly Column<Identifier>[] = [
    {
      key: 'kind',
      title: say('institution.identifier.kind'),
      renderCell: ({ kind }) => say(`institution.identifier.of.${kind}`),
    },
    { key: 'value', title: say('institution.identifier.value'), renderCell: ({ value }) => value },
    ...(refused === undefined
      ? [
          {
            key: 'action',
            title: say('account.action'),
            renderCell: (row: Identifier) => (
              <Action
                label={say('institution.identifier.remove')}
                about={`${say(`institution.identifier.of.${row.kind}`)} ${row.value}`}
                isBusy={remove.isBusy}
                onAct={() => void act(row)}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="identifiers-title">
      <h2 id="identifiers-title">{say('institution.identifiers')}</h2>
      {remove.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, remove.refusal)}</Notice>}
      <DataTable
        caption={say('institution.identifiers')}
        isCaptionSeen={false}
        columns={columns}
        rows={identifiers}
        rowKey={(row) => row.id}
        empty={<p>{say('institution.identifiers.empty')}</p>}
      />
      <Action
        label={say('institution.identifier.add')}
        reason={whyNot('add-identifier', id)}
        onAct={() => void go(deskPaths.addIdentifier(locale, id))}
      />
    </section>
  );
};
