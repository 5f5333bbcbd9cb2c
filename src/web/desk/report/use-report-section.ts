import { useEffect, useSyncExternalStore } from 'react';
import type { ReportView } from '../../../contract/report.ts';
import type { SectionSaver, SectionSaverState } from '../saving/section-saver.ts';
import type { PartContent, ReportPart } from './report-part.ts';
import { reportSaver } from './report-saver.ts';

export interface WrittenPart<Content extends PartContent> extends SectionSaverState<Content> {
  readonly change: (content: Content) => void;
  readonly saver: SectionSaver<Content>;
}

/** A section of a report as it stands on this page, saved or not; leaving the page saves it. */
export const useReportSection = <Content extends PartContent>(
  report: ReportView,
  part: ReportPart<Content>,
): WrittenPart<Content> => {
  const saver = reportSaver(report, part);
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  const { version, content } = part.read(report);
  useEffect(() => {
    saver.learn({ version, content });
  }, [saver, version, content]);
  useEffect(() => () => void saver.flush(), [saver]);
  return { ...state, change: saver.change, saver };
};
