import { sql } from 'kysely';
import type { AnsweredSection } from '../../core/application/answers-document.ts';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { AssignmentStatus } from '../../core/review/assignment.ts';
import { blindCopy } from '../../core/review/blind-copy.ts';
import { emptySheet, scoreSheet, type ScoreSheet } from '../../core/review/score-sheet.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** One review as its reviewer may see it: nothing in it names the applicant. */
export interface BlindReview {
  readonly id: string;
  readonly accountId: string;
  readonly callTitle: LocalizedText;
  readonly status: AssignmentStatus;
  readonly dueOn: string;
  readonly locale: Locale;
  readonly withheld: CallRules['review']['withheld'];
  readonly withheldMentions: number;
  readonly sections: readonly AnsweredSection[];
  readonly rubric: CallRules['rubric'];
  readonly sheet: ScoreSheet;
  readonly version: number;
  readonly total: number | null;
  readonly submittedAt: string | null;
}

interface Row extends Omit<BlindReview, 'callTitle' | 'withheld' | 'withheldMentions' | 'sheet' | 'rubric'> {
  readonly rules: CallRules;
  readonly content: unknown;
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly people: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly institution: LocalizedText;
  readonly shortName: string;
  readonly applicationId: string;
  readonly ownerAccountId: string;
}

/** Whose names do not reach a reviewer: the applicant's and those of everybody in his group. */
const hidden = sql`
  select p.given_name, p.family_name, p.patronymic, p.phone, o.name, o.email
    from application m
    left join person_detail p on p.institution_id = m.institution_id and p.id = m.person_id
    left join account o on o.id = m.account_id
   where m.institution_id = a.institution_id
     and (m.id = a.application_id or (m.group_id is not null and m.group_id = n.group_id))`;

/** Read one review with its blind copy, and whose application it is; `undefined` where there is none. */
export const readReview = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
  sayFiles: (locale: Locale, count: number) => string,
): Promise<
  | { readonly review: BlindReview; readonly applicationId: string; readonly ownerAccountId: string }
  | undefined
> => {
  const { rows } = await sql<Row>`
    select a.id, a.account_id as "accountId", a.status, a.due_on::text as "dueOn", r.rules,
           coalesce(w.locale, 'kk') as locale, coalesce(w.document, '[]') as sections,
           coalesce(w.content #> '{documents,files}', '{}') as files, s.content, coalesce(s.version, 0) as version,
           a.total, ${instant('a.submitted_at')} as "submittedAt", i.name as institution, i.short_name as "shortName",
           n.id as "applicationId", n.account_id as "ownerAccountId",
           array(select distinct v from (${hidden}) h, unnest(array[h.name, h.given_name, h.family_name, h.patronymic,
                  concat_ws(' ', h.given_name, h.family_name)]) v where v <> '') as people,
           array(select distinct h.email from (${hidden}) h where h.email <> '') as emails,
           array(select distinct h.phone from (${hidden}) h where h.phone <> '') as phones
      from review_assignment a
      join application n on n.institution_id = a.institution_id and n.id = a.application_id
      join call_rules r on r.call_id = n.call_id and r.version = n.call_version
      join institution i on i.id = a.institution_id
      left join application_document w
        on w.institution_id = a.institution_id and w.application_id = n.id and w.version = n.version
      left join score_sheet s on s.institution_id = a.institution_id and s.id = a.id
     where a.institution_id = ${institutionId} and a.id = ${id}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { rules, content, files, people, emails, phones, institution, shortName, ...rest } = row;
  const { applicationId, ownerAccountId, total, ...plain } = rest;
  const { withheld } = rules.review;
  const copy = blindCopy({
    sections: row.sections,
    withheld,
    names: { people, institutions: [...Object.values(institution), shortName], emails, phones },
    files,
    sayFiles: (count) => sayFiles(row.locale, count),
  });
  return {
    applicationId,
    ownerAccountId,
    review: {
      ...plain,
      callTitle: rules.title,
      withheld,
      withheldMentions: copy.mentions,
      sections: copy.sections,
      rubric: rules.rubric,
      sheet: content === null ? emptySheet : scoreSheet.parse(content),
      total: total === null ? null : total / 100,
    },
  };
};
