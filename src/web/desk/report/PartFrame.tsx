import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { useSectionForm } from '../draft/use-section-form.ts';
import { SectionConflict } from '../saving/SectionConflict.tsx';
import { SectionSaving } from '../saving/SectionSaving.tsx';
import { useSay } from '../use-say.ts';
import { differingParts } from './differing-parts.ts';
import type { PartAnswer } from './part-answer.ts';
import type { PartContent } from './report-part.ts';
import type { WrittenPart } from './use-report-section.ts';

/** The frame of every page on which a part of a report is written. */
export const PartFrame = <Content extends PartContent>({
  title,
  lead,
  back,
  above,
  written,
  read,
  form,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly back: { readonly to: string; readonly label: string };
  /** What the writer looks at while writing. */
  readonly above?: ReactNode;
  readonly written: WrittenPart<Content>;
  /** How a version of the part reads, for choosing between two. */
  readonly read: (content: Content) => readonly PartAnswer[];
  readonly form: ReturnType<typeof useSectionForm>;
  readonly children: ReactNode;
}) => {
  const say = useSay();
  const { faults, onSubmit, place } = form;
  const { conflict, setAside, content, saver } = written;
  const other = conflict?.content ?? setAside;
  return (
    <DeskPage title={title} breadcrumb={back} lead={lead} faults={faults}>
      {other === undefined ? undefined : (
        <SectionConflict
          title={say('report.conflict.title')}
          what={say('report.conflict.what')}
          answers={differingParts(read(content), read(other))}
          isOpen={conflict !== undefined}
          onKeepMine={() => void saver.keepMine()}
          onTakeTheirs={saver.takeTheirs}
        />
      )}
      {above}
      <form className="form section-form" aria-label={title} noValidate ref={place} onSubmit={onSubmit}>
        <div className="section-body" key={written.epoch}>
          {children}
        </div>
        <div className="section-foot">
          <div className="form-actions">
            <Button type="submit">{say('application.form.continue')}</Button>
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
