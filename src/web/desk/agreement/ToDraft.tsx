import type { output } from 'zod';
import type { listWaitingAgreements } from '../../../contract/agreement.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { TaskRows } from '../../ui/TaskRows.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Row = output<(typeof listWaitingAgreements)['answer']>['toDraft'][number];

/** Stays that need the office to write: no agreement yet, a draft begun, or a refusal that waits for its correction. */
export const ToDraft = ({
  rows,
  institutionId,
}: {
  readonly rows: readonly Row[];
  readonly institutionId: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  if (rows.length === 0) return undefined;
  const title = say('agreement.waiting.to-draft', {
    count: rows.length,
    shown: formatNumber(rows.length, locale),
  });
  const stateOf = ({ draftId, refused }: Row): string => {
    if (draftId !== null) return say('agreement.waiting.begun');
    return refused === null ? say('agreement.waiting.nothing') : say('agreement.waiting.to-correct');
  };
  return (
    <section aria-labelledby="to-draft">
      <h2 id="to-draft">{title}</h2>
      <p>{say('agreement.waiting.to-draft-what')}</p>
      <TaskRows
        label={title}
        rows={rows.map((row) => {
          const { mobilityId, participant, reference, refused, draftId } = row;
          return {
            key: mobilityId,
            to:
              draftId === null
                ? deskPaths.agreement(locale, institutionId, mobilityId)
                : deskPaths.agreementVersion(locale, institutionId, draftId),
            label: participant,
            hint:
              refused === null
                ? reference
                : `${reference}. ${say('agreement.waiting.refused-by', { party: say(`agreement.party.${refused.party}`) })}`,
            status: stateOf(row),
          };
        })}
      />
    </section>
  );
};
