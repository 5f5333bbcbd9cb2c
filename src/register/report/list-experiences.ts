import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { ExperienceTopic } from '../../core/report/report-sections.ts';
import type { RegisterTransaction } from '../db.ts';

/** What a participant tells later applicants. */
interface PublicExperience {
  readonly id: string;
  readonly topic: ExperienceTopic;
  readonly text: string;
  readonly participant: string | null;
  readonly institution: LocalizedText;
  readonly country: string;
  readonly hostName: string;
  readonly sharedOn: string;
}

const cursorForm = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)_([a-z]{3}_[0-9a-f-]{36})$/;

/** A page of experience by consent, newest first; read across all institutions. */
export const listExperiences = async (
  trx: RegisterTransaction,
  {
    country,
    topic,
    before,
    size,
  }: {
    readonly country?: string | undefined;
    readonly topic?: ExperienceTopic | undefined;
    readonly before?: string | undefined;
    readonly size: number;
  },
): Promise<{ readonly experiences: readonly PublicExperience[]; readonly next: string | null }> => {
  const [, at, id] = cursorForm.exec(before ?? '') ?? [];
  const { rows } = await sql<PublicExperience & { at: string }>`
    select e.id, e.topic, t.text, m.country, coalesce(h.name, ch.host_name, '') as "hostName", i.name as institution,
           e.shared_at::date::text as "sharedOn",
           to_char(e.shared_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
           case when e.consent = 'named'
                then coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') end as participant
      from experience e
      join experience_text t on t.institution_id = e.institution_id and t.id = e.id
      join mobility m on m.institution_id = e.institution_id and m.id = e.mobility_id
      join institution i on i.id = e.institution_id
      left join host h on h.id = m.host_id
      left join choice ch on ch.institution_id = e.institution_id and ch.application_id = m.application_id
                         and ch.rank = 1
      left join person_detail p on p.institution_id = e.institution_id and p.id = m.person_id
      left join account o on o.id = m.account_id
     where e.consent in ('named', 'anonymous')
       and ${country === undefined ? sql`true` : sql`m.country = ${country}`}
       and ${topic === undefined ? sql`true` : sql`e.topic = ${topic}`}
       and ${at === undefined || id === undefined ? sql`true` : sql`(e.shared_at, e.id) < (${at}::timestamptz, ${id})`}
     order by e.shared_at desc, e.id desc limit ${size + 1}`.execute(trx);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    experiences: shown.map(({ at: _cursor, ...row }) => row),
    next: rows.length > size && last !== undefined ? `${last.at}_${last.id}` : null,
  };
};
