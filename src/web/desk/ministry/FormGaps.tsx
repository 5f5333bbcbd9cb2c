import { formGaps } from '../../../core/ministry/form-gaps.ts';
import type { FormGap } from '../../../core/ministry/form-gaps.ts';
import type { MinistryForm } from '../../../core/ministry/ministry-form.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useSay } from '../use-say.ts';

/** What a form asks for and this register does not collect, each with the reason. */
export const FormGaps = ({ form }: { readonly form: MinistryForm }) => {
  const say = useSay();
  const gaps: readonly FormGap[] = formGaps[form];
  return (
    <section aria-labelledby="ministry-missing">
      <h2 id="ministry-missing">{say('ministry.missing')}</h2>
      <DataTable
        caption={say('ministry.missing')}
        isCaptionSeen={false}
        columns={[
          {
            key: 'what',
            title: say('ministry.missing.what'),
            renderCell: (gap) => say(`ministry.gap.${gap}`),
          },
          {
            key: 'why',
            title: say('ministry.missing.why'),
            renderCell: (gap) => say(`ministry.gap.${gap}.why`),
          },
        ]}
        rows={gaps}
        rowKey={(gap) => gap}
        isStacked
        empty={undefined}
      />
    </section>
  );
};
