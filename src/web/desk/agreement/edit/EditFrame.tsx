import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type ComponentType } from 'react';
import { readAgreement } from '../../../../contract/agreement.ts';
import type { AgreementContent } from '../../../../core/mobility/agreement-content.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import type { SectionSearch } from '../../draft/section-search.ts';
import { toldFaults } from '../../office/told-faults.ts';
import { queryOf } from '../../query-of.ts';
import { SectionSaving } from '../../saving/SectionSaving.tsx';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { agreementAddress } from '../agreement-address.ts';
import type { AgreementRead } from '../use-agreement.ts';
import { versionName } from '../version-name.ts';
import { DraftConflict } from './DraftConflict.tsx';
import type { EditPart } from './edit-parts.ts';
import { ownFaults } from './own-faults.ts';
import { partOfField } from './part-of-field.ts';
import type { PartProps } from './part-props.ts';
import { partsOf } from './parts-of.ts';
import { useAgreementDraft } from './use-agreement-draft.ts';

/** The frame of every page on which a part of a draft is written: it saves by itself, and "go on" tells what is missing. */
export const EditFrame = ({
  read: { mobility, agreement, params },
  content,
  part,
  Fields,
}: {
  readonly read: AgreementRead & { readonly params: { readonly institutionId: string; readonly id: string } };
  readonly content: AgreementContent;
  readonly part: EditPart;
  readonly Fields: ComponentType<PartProps>;
}) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const queries = useQueryClient();
  const { at } = useSearch({ strict: false }) as SectionSearch;
  const { institutionId } = params;
  const to = agreementAddress(locale, { institutionId, mobilityId: mobility.id, id: agreement.id });
  const written = useAgreementDraft(institutionId, { ...agreement, content });
  const hereOf = (items: Parameters<typeof toldFaults>[1]): readonly PageFault[] =>
    toldFaults(
      locale,
      items.filter(({ field }) => partOfField(field) === part),
    );
  // Whoever comes to mend one field is told at once what is wrong with it.
  const [faults, setFaults] = useState<readonly PageFault[]>(() =>
    at === undefined ? [] : hereOf(agreement.missing).filter(({ field }) => field === at),
  );
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (at === undefined) return;
    const found = document.getElementById(at);
    found?.focus();
    found?.scrollIntoView({ block: 'center' });
  }, [at]);
  const parts = partsOf(agreement);
  const next = parts[parts.indexOf(part) + 1];
  const goOn = async (): Promise<void> => {
    setBusy(true);
    try {
      const own = hereOf(ownFaults(written.content));
      await written.saver.flush();
      if (written.saver.isUnsaved) return;
      const { agreement: saved } = await queries.fetchQuery({
        ...queryOf(readAgreement, { params }),
        staleTime: 0,
      });
      const found = [...own, ...hereOf(saved.missing)];
      setFaults(found);
      if (found.length === 0) await go(next === undefined ? to.version : to.edit(next));
    } finally {
      setBusy(false);
    }
  };
  return (
    <DeskPage
      title={say(`agreement.part.${part}`)}
      breadcrumb={{ to: to.version, label: versionName(say, agreement) }}
      lead={say(`agreement.edit.lead.${part}`)}
      faults={faults}
    >
      <DraftConflict written={written} />
      <form
        className={part === 'duties' ? 'form form-wide' : 'form section-form'}
        aria-label={say(`agreement.part.${part}`)}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void goOn();
        }}
      >
        <div className="section-body" key={written.epoch}>
          <Fields
            content={written.content}
            set={written.set}
            faultOf={(field) => faults.find((fault) => fault.field === field)?.message}
            inForce={agreement.amends === null ? null : agreement.amended}
          />
        </div>
        <div className="section-foot">
          <div className="form-actions">
            <Button type="submit" loading={isBusy}>
              {say('application.form.continue')}
            </Button>
            <Link to={to.version}>{say('agreement.edit.back')}</Link>
          </div>
          <SectionSaving saving={written.saving} trouble={written.trouble} />
        </div>
      </form>
    </DeskPage>
  );
};
