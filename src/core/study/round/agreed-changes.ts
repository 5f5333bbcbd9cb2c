import type { AgreedCoding } from './agreed-codings.ts';

/** The agreed sheet of one transcript of a round, with the codings that stand on it. */
export interface AgreedSheet {
  readonly id: string;
  readonly transcriptId: string;
  readonly revision: number;
  readonly codings: readonly (AgreedCoding & { readonly id: string })[];
}

/** What has to be written on one agreed sheet so that it says what was settled. */
export interface AgreedChange {
  readonly sheet: AgreedSheet | undefined;
  readonly transcriptId: string;
  readonly adds: readonly AgreedCoding[];
  /** Ids of codings. */
  readonly removes: readonly string[];
  /** Codings that stand afterwards. */
  readonly codings: number;
}

const keyOf = ({ start, end, codeId }: AgreedCoding): string => `${start} ${end} ${codeId}`;

/** By transcript of the round, what the agreed sheets lack or have too much; nothing where they say it already. */
export const agreedChanges = (
  transcriptIds: readonly string[],
  agreed: readonly AgreedCoding[],
  sheets: readonly AgreedSheet[],
): readonly AgreedChange[] =>
  transcriptIds.flatMap((transcriptId): readonly AgreedChange[] => {
    const sheet = sheets.find((one) => one.transcriptId === transcriptId);
    const wanted = agreed.filter((one) => one.transcriptId === transcriptId);
    const [has, wants] = [new Set(sheet?.codings.map(keyOf)), new Set(wanted.map(keyOf))];
    const adds = wanted.filter((one) => !has.has(keyOf(one)));
    const removes = (sheet?.codings ?? []).filter((one) => !wants.has(keyOf(one))).map(({ id }) => id);
    return sheet !== undefined && adds.length + removes.length === 0
      ? []
      : [{ sheet, transcriptId, adds, removes, codings: wanted.length }];
  });
