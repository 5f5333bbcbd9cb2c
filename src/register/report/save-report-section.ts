import { sql } from 'kysely';
import type { JsonValue } from '../../core/basics/canonical-json.ts';
import type { Decided, RefusalItem } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { unstorableFields } from '../../core/basics/unstorable-fields.ts';
import { coursesReport, experienceReport, taskReport } from '../../core/report/report-sections.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** One save of one section, on the version that its writer had read; 0 for a section never saved. */
interface ReportSectionSave {
  readonly reportId: string;
  readonly accountId: string;
  readonly section: string;
  readonly base: number;
  readonly content: JsonValue;
  readonly at: Date;
}

interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

const shapeOf = (section: string) =>
  section === 'courses' ? coursesReport : section === 'experience' ? experienceReport : taskReport;

const faults = (section: string, content: JsonValue): readonly RefusalItem[] => {
  const read = shapeOf(section).safeParse(content);
  if (!read.success) {
    return read.error.issues.map(({ path }) => ({ code: 'field-form', field: [section, ...path].join('.') }));
  }
  const topics = 'items' in read.data ? read.data.items.map(({ topic }) => topic) : [];
  return [
    ...unstorableFields(content, section).map((field) => ({ code: 'text-not-storable', field })),
    ...topics.flatMap((topic, index) =>
      topics.indexOf(topic) === index
        ? []
        : [{ code: 'experience-topic-twice', field: `${section}.items.${index}.topic` }],
    ),
  ];
};

/** Why nothing was saved: not his, no such task, submitted meanwhile, or written elsewhere; the same text twice is a repeat. */
const explain = async (
  trx: RegisterTransaction,
  institutionId: string,
  { reportId, accountId, section, content }: ReportSectionSave,
): Promise<Decided<Saved>> => {
  const { rows } = await sql<{ status: string; isSame: boolean | null } & Saved>`
    select r.status, s.content = ${JSON.stringify(content)}::jsonb as "isSame", s.version,
           ${instant('s.saved_at')} as "savedAt"
      from report r
      left join report_section s on s.institution_id = ${institutionId} and s.report_id = r.id
                                and s.section = ${section}
     where r.institution_id = ${institutionId} and r.id = ${reportId} and r.account_id = ${accountId}`.execute(
    trx,
  );
  const [row] = rows;
  if (row === undefined) return refuse({ code: 'not-permitted' });
  if (row.isSame === true) return accept({ version: row.version, savedAt: row.savedAt });
  if (row.status === 'submitted') return refuse({ code: 'report-is-fixed' });
  return refuse({ code: 'section-changed-elsewhere' });
};

/** Save one section as it stands: its shape is checked, its completeness is not. One statement compares the version and writes. */
export const saveReportSection = async (
  trx: RegisterTransaction,
  institutionId: string,
  save: ReportSectionSave,
): Promise<Decided<Saved>> => {
  const { reportId, accountId, section, base, content, at } = save;
  const list = faults(section, content);
  if (list.length > 0) return refuse({ code: 'bad-input', list });
  const id = `${reportId}.${section}`;
  const { rows } = await sql<{ version: number }>`
    insert into report_section (institution_id, id, report_id, section, content, version, saved_at)
    select r.institution_id, ${id}, r.id, ${section}, ${JSON.stringify(content)}::jsonb, 1, ${at}
      from report r
     where r.institution_id = ${institutionId} and r.id = ${reportId} and r.account_id = ${accountId}
       and r.status = 'asked'
       and (${base} = 0 or exists (select from report_section s
                                    where s.institution_id = ${institutionId} and s.id = ${id}))
       -- Waits for a submission that is under way: what was submitted does not change.
       for share of r
    on conflict (institution_id, id) do update
       set content = excluded.content, version = report_section.version + 1, saved_at = excluded.saved_at
     where report_section.version = ${base}
    returning version`.execute(trx);
  const [row] = rows;
  return row === undefined
    ? explain(trx, institutionId, save)
    : accept({ version: row.version, savedAt: at.toISOString() });
};
