import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CallView } from '../../../contract/programme.ts';
import type { DraftView } from '../../../contract/draft.ts';
import type { DraftSection } from '../../../core/application/draft-content.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useSay } from '../use-say.ts';
import { ConflictOf } from './ConflictOf.tsx';
import { SectionSaving } from '../saving/SectionSaving.tsx';
import type { useSectionForm } from './use-section-form.ts';
import type { WrittenSection } from './use-section.ts';

/** The frame of every page on which a section is written. */
export const SectionFrame = <Section extends DraftSection>({
  title,
  lead,
  back,
  section,
  written,
  draft,
  call,
  form,
  beside,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly back: { readonly to: string; readonly label: string };
  readonly section: Section;
  readonly written: WrittenSection<Section>;
  readonly draft: DraftView;
  readonly call: CallView;
  readonly form: ReturnType<typeof useSectionForm>;
  /** Further deeds at the foot. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) => {
  const say = useSay();
  const { faults, onSubmit, place } = form;
  return (
    <DeskPage title={title} breadcrumb={back} lead={lead} faults={faults}>
      <ConflictOf section={section} written={written} draft={draft} call={call} />
      <form className="form section-form" aria-label={title} noValidate ref={place} onSubmit={onSubmit}>
        <div className="section-body" key={written.epoch}>
          {children}
        </div>
        <div className="section-foot">
          <div className="form-actions">
            <Button type="submit">{say('application.form.continue')}</Button>
            {beside}
          </div>
          <SectionSaving saving={written.saving} trouble={written.trouble} />
          <p>
            <Link to={back.to}>{say('application.form.later')}</Link>
          </p>
        </div>
      </form>
    </DeskPage>
  );
};
