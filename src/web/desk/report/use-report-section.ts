import { readReport, type ReportView } from '../../../contract/report.ts';
import type { SectionSaver, SectionSaverState } from '../saving/section-saver.ts';
import { useSaver } from '../saving/use-saver.ts';
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
  const state = useSaver(saver, part.read(report), readReport);
  return { ...state, change: saver.change, saver };
};
