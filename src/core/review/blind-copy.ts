import type { AnsweredSection } from '../application/answers-document.ts';
import { contactSpans } from './contact-spans.ts';
import { nameSpans } from './name-spans.ts';
import { withheldMark } from './withheld-mark.ts';
import { withholdSpans } from './withhold-spans.ts';

export interface BlindCopyRequest {
  /** As stored at submission. */
  readonly sections: readonly AnsweredSection[];
  /** What the call withholds from its reviewers. */
  readonly withheld: { readonly identity: boolean; readonly institution: boolean };
  readonly names: {
    /** Names of the applicant and the members of the group, in all spellings. */
    readonly people: readonly string[];
    /** All names of their institutions, in three languages, and the short ones. */
    readonly institutions: readonly string[];
    readonly emails: readonly string[];
    readonly phones: readonly string[];
  };
  /** Uploaded files by the id of the document asked for, as in the draft's section `documents`; one not named was not given. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** Says in the language of the document that so many files were given, or none; handed in, because core has no messages. */
  readonly sayFiles: (count: number) => string;
}

/** Answers in words of the form, not of the applicant. */
const fixed =
  /^(?:record\.(?:level|yearOfStudy|field|gradeAverage|languageCode|languageLevel)|plan\.stay(?:From|To)|tasks\.tasks\.\d+\.(?:kind|dueOn))$/;
const supervisor = /^tasks\.tasks\.\d+\.supervisor(?:Email)?$/;
const host = /^plan\.choices\.\d+\.hostName$/;
const file = /^documents\.files\.(.+)$/;

/**
 * An application as a reviewer may read it, and how many mentions in free text were withheld. Supervisors, names of files,
 * addresses and numbers are withheld always; names of people where the call withholds identity, names of institutions
 * where it withholds them. Host institutions stay, because they are the plan; so do the questions. Reading a copy again
 * changes nothing.
 */
export const blindCopy = ({
  sections,
  withheld,
  names,
  files,
  sayFiles,
}: BlindCopyRequest): { readonly sections: readonly AnsweredSection[]; readonly mentions: number } => {
  const named = nameSpans({
    people: withheld.identity ? names.people : [],
    institutions: withheld.institution ? names.institutions : [],
  });
  let mentions = 0;
  const read = (field: string, answer: string): string => {
    if (fixed.test(field)) return answer;
    if (supervisor.test(field)) return answer === '' ? '' : withheldMark;
    const document = file.exec(field)?.[1];
    if (document !== undefined) return sayFiles(files[document]?.length ?? 0);
    const found = withholdSpans(answer, [
      ...contactSpans(answer, names),
      ...(host.test(field) ? [] : named(answer)),
    ]);
    mentions += found.mentions;
    return found.text;
  };
  const copied = sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, answer: read(item.field, item.answer) })),
  }));
  return { sections: copied, mentions };
};
