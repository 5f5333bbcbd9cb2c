import { sql } from 'kysely';
import type { PublicationConsent } from '../../core/report/publication-consent.ts';
import type { ExperienceTopic } from '../../core/report/report-sections.ts';
import type { RegisterTransaction } from '../db.ts';

/** The items of experience of a report, in the order in which they were written. */
export const listExperienceOf = async (trx: RegisterTransaction, institutionId: string, reportId: string) => {
  const { rows } = await sql<{
    id: string;
    topic: ExperienceTopic;
    text: string;
    consent: PublicationConsent;
  }>`
    select e.id, e.topic, coalesce(t.text, '') as text, e.consent
      from experience e
      left join experience_text t on t.institution_id = ${institutionId} and t.id = e.id
     where e.institution_id = ${institutionId} and e.report_id = ${reportId}
     order by e.id`.execute(trx);
  return rows;
};
