import type { AgreedCourse } from '../mobility/agreement-content.ts';
import type { RecognitionStatus } from '../report/recognition.ts';
import type { PartnerCourse } from './partner-document.ts';

/** A course as agreed, as the partner says it was taken, and as it was recognised; `null` where one of the three has none such. */
interface ComparedCourse {
  readonly title: string;
  readonly agreed: { readonly credits: number | null; readonly recognisedAs: string } | null;
  readonly taken: PartnerCourse | null;
  readonly recognised: { readonly status: RecognitionStatus; readonly localCredits: number | null } | null;
}

/** Credits summed: agreed, passed by the transcript, recognised at home. Tenths and hundredths add up exactly. */
interface CourseSums {
  readonly agreed: number;
  readonly passed: number;
  readonly recognised: number;
}

interface Decided {
  readonly title: string;
  readonly code: string;
  readonly status: RecognitionStatus;
  readonly localCredits: number | null;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Sums of decimals as they are written, not as binary fractions: 0.1 and 0.2 are 0.3. */
const sum = (values: readonly number[]): number =>
  Math.round(values.reduce((all, value) => all + value, 0) * 1e6) / 1e6;

/** Takes the first of a list for which the condition holds out of it. */
const takeOut = <Value>(list: Value[], isWanted: (value: Value) => boolean): Value | null => {
  const at = list.findIndex(isWanted);
  return at < 0 ? null : (list.splice(at, 1)[0] ?? null);
};

/**
 * Lays the courses of agreement, transcript and recognition beside each other. They are the same where their titles are, apart from case
 * and signs, or a recognised one has the partner's code; what is alike is not guessed at and stands in a line of its own.
 */
export const compareCourses = (
  agreed: readonly AgreedCourse[],
  taken: readonly PartnerCourse[],
  recognised: readonly Decided[],
): { readonly lines: readonly ComparedCourse[]; readonly sums: CourseSums } => {
  const [left, decided] = [[...taken], [...recognised]];
  const decisionOf = (title: string, code: string) => {
    const found = takeOut(
      decided,
      (one) => (code !== '' && one.code === code) || fold(one.title) === fold(title),
    );
    return found && { status: found.status, localCredits: found.localCredits };
  };
  const lines: ComparedCourse[] = agreed.map(({ title, credits, recognisedAs }) => {
    const same = takeOut(left, (course) => fold(course.title) === fold(title));
    return {
      title,
      agreed: { credits, recognisedAs },
      taken: same,
      recognised: decisionOf(title, same?.code ?? ''),
    };
  });
  for (const course of left)
    lines.push({
      title: course.title,
      agreed: null,
      taken: course,
      recognised: decisionOf(course.title, course.code),
    });
  for (const { title, status, localCredits } of decided)
    lines.push({ title, agreed: null, taken: null, recognised: { status, localCredits } });
  return {
    lines,
    sums: {
      agreed: sum(agreed.map(({ credits }) => credits ?? 0)),
      passed: sum(taken.map(({ status, credits }) => (status === 'passed' ? (credits ?? 0) : 0))),
      recognised: sum(
        recognised.map(({ status, localCredits }) => (status === 'recognised' ? (localCredits ?? 0) : 0)),
      ),
    },
  };
};
