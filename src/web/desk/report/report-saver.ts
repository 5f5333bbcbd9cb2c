import { readReport, saveReportSection, type ReportView } from '../../../contract/report.ts';
import { accept } from '../../../core/basics/result.ts';
import { unstorableFields } from '../../../core/basics/unstorable-fields.ts';
import { pageSavers } from '../saving/page-savers.ts';
import { SectionSaver } from '../saving/section-saver.ts';
import { sendOnce } from '../saving/send-once.ts';
import type { PartContent, ReportPart } from './report-part.ts';

/** The saver of one section of a report on this page. */
export const reportSaver = <Content extends PartContent>(
  report: ReportView,
  { section, form, read }: ReportPart<Content>,
): SectionSaver<Content> => {
  const params = { institutionId: report.institutionId, id: report.id };
  const { version, content } = read(report);
  return pageSavers.of<Content>(
    `${report.id} ${section}`,
    (tools) =>
      new SectionSaver<Content>(
        { version, content },
        {
          ...tools,
          save: async (base, written) =>
            sendOnce(saveReportSection, {
              params: { ...params, section },
              body: { base, content: written },
            }),
          readStored: async () => {
            const stored = await sendOnce(readReport, { params });
            return stored.ok ? accept(read(stored.value.report)) : stored;
          },
          isFit: (written) => form.safeParse(written).success && unstorableFields(written).length === 0,
        },
      ),
  );
};
