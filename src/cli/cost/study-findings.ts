import type { CodeVersion } from './code-version.ts';
import { differencesOf } from './differences-of.ts';
import type { FrozenStudy } from './study-folder.ts';

/** Something about a frozen study that is not as it was: a code of `cost.verify` with its parameters. */
export interface StudyFinding {
  readonly code: 'changed' | 'missing' | 'unlisted' | 'differs';
  readonly params: Readonly<Record<string, string>>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
};

const printed = (value: unknown): string => (value === undefined ? '—' : JSON.stringify(value));

/** Files that are not what the list of checksums says. found: the checksums of the files that lie there now. */
export const fileFindings = (
  listed: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly StudyFinding[] => [
  ...[...listed].flatMap(([file, sum]): StudyFinding[] => {
    const now = found.get(file);
    if (now === sum) return [];
    return [{ code: now === undefined ? 'missing' : 'changed', params: { file } }];
  }),
  ...[...found.keys()]
    .filter((file) => !listed.has(file))
    .map((file): StudyFinding => ({ code: 'unlisted', params: { file } })),
];

/** Results that come out differently; one of another byte but equal numbers is found as a changed file. */
export const resultFindings = (frozen: string, recomputed: string): readonly StudyFinding[] =>
  differencesOf(parsed(frozen), parsed(recomputed)).map(({ place, left, right }) => ({
    code: 'differs',
    params: { place, frozen: printed(left), recomputed: printed(right) },
  }));

/** Whether another program made the study: no finding by itself, but what may explain one. */
export const isOtherCode = ({ code }: FrozenStudy, current: CodeVersion): boolean =>
  code.fingerprint !== current.fingerprint;
