import { sql } from 'kysely';
import { draftSections, type DraftSection } from '../../core/application/draft-content.ts';
import type { JsonValue } from '../../core/basics/canonical-json.ts';
import type { Decided, RefusalItem } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { unstorableFields } from '../../core/basics/unstorable-fields.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** One save of one section, on the version that its writer had read; 0 for a section never saved. */
interface SectionSave {
  readonly draftId: string;
  readonly accountId: string;
  readonly section: DraftSection;
  readonly base: number;
  readonly content: JsonValue;
  readonly at: Date;
}

interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

const faults = (section: DraftSection, content: JsonValue): readonly RefusalItem[] => {
  const read = draftSections[section].safeParse(content);
  if (!read.success) {
    return read.error.issues.map(({ path }) => ({
      code: 'field-form',
      field: [section, ...path].join('.'),
    }));
  }
  const tasks = 'tasks' in read.data ? read.data.tasks.map(({ id }) => id) : [];
  return [
    ...unstorableFields(content, section).map((field) => ({ code: 'text-not-storable', field })),
    ...tasks.flatMap((id, index) =>
      tasks.indexOf(id) === index ? [] : [{ code: 'task-id-taken', field: `tasks.tasks.${index}.id` }],
    ),
  ];
};

/** Why nothing was saved: not his, submitted meanwhile, or written elsewhere; the same text twice is a repeat. */
const explain = async (
  trx: RegisterTransaction,
  institutionId: string,
  { draftId, accountId, section, content }: SectionSave,
): Promise<Decided<Saved>> => {
  const { rows } = await sql<{ status: string | null; isSame: boolean | null } & Saved>`
    select a.status, s.content = ${JSON.stringify(content)}::jsonb as "isSame", s.version,
           ${instant('s.saved_at')} as "savedAt"
      from draft d
      left join application a on a.institution_id = ${institutionId} and a.id = d.application_id
      left join draft_section s on s.institution_id = ${institutionId} and s.draft_id = d.id and s.section = ${section}
     where d.institution_id = ${institutionId} and d.id = ${draftId} and d.account_id = ${accountId}`.execute(
    trx,
  );
  const [row] = rows;
  if (row === undefined) return refuse({ code: 'not-permitted' });
  if (row.isSame === true) return accept({ version: row.version, savedAt: row.savedAt });
  if (row.status !== null && row.status !== 'reopened') return refuse({ code: 'draft-submitted' });
  return refuse({ code: 'section-changed-elsewhere' });
};

/**
 * Save one section as it stands: its shape is checked, its completeness is not. One statement compares the version and
 * writes, because this happens a hundred times a second on the last day.
 */
export const saveSection = async (
  trx: RegisterTransaction,
  institutionId: string,
  save: SectionSave,
): Promise<Decided<Saved>> => {
  const { draftId, accountId, section, base, content, at } = save;
  const list = faults(section, content);
  if (list.length > 0) return refuse({ code: 'bad-input', list });
  const { rows } = await sql<{ version: number }>`
    insert into draft_section (institution_id, id, draft_id, section, content, version, saved_at)
    select d.institution_id, ${`${draftId}.${section}`}, d.id, ${section}, ${JSON.stringify(content)}::jsonb, 1, ${at}
      from draft d
      left join application a on a.institution_id = ${institutionId} and a.id = d.application_id
     where d.institution_id = ${institutionId} and d.id = ${draftId} and d.account_id = ${accountId}
       and (a.status is null or a.status = 'reopened')
       and (${base} = 0 or exists (select from draft_section s where s.institution_id = ${institutionId}
                                      and s.id = ${`${draftId}.${section}`}))
    on conflict (institution_id, id) do update
       set content = excluded.content, version = draft_section.version + 1, saved_at = excluded.saved_at
     where draft_section.version = ${base}
    returning version`.execute(trx);
  const [row] = rows;
  return row === undefined
    ? explain(trx, institutionId, save)
    : accept({ version: row.version, savedAt: at.toISOString() });
};
