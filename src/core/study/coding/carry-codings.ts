import { carryPassages } from '../transcript/carry-passages.ts';
import type { Passage } from '../transcript/move-passage.ts';
import type { TextEdit } from '../transcript/text-edit.ts';

/** Of a coding what carrying it over needs. */
interface PlacedCoding extends Passage {
  /** The version of the transcript that its places are of. */
  readonly transcriptVersion: number;
  /** Of the whole text, wherever it begins and ends. */
  readonly isWhole: boolean;
}

/** The versions of one transcript after the first, each with the edits that made it of the one before. */
export type VersionEdits = readonly { readonly version: number; readonly edits: readonly TextEdit[] }[];

/** Codings as they stand in one version, and those of which nothing is left. */
interface CarriedCodings<Coding> {
  readonly codings: readonly (Coding & { readonly isChanged: boolean })[];
  readonly lost: readonly Coding[];
}

/**
 * Carries codings to a version of their transcript, over all edits since the version they were made in. One that was made in a later version is
 * lost there. `isChanged`: its own words are others now.
 */
export const carryCodings = <Coding extends PlacedCoding>(
  codings: readonly Coding[],
  versions: VersionEdits,
  target: number,
): CarriedCodings<Coding> => {
  const steps = versions
    .filter(({ version }) => version <= target)
    .toSorted((a, b) => a.version - b.version)
    .map(({ version, edits }) => ({ version, carry: carryPassages(edits) }));
  const carried: (Coding & { readonly isChanged: boolean })[] = [];
  const lost: Coding[] = [];
  for (const coding of codings) {
    let place: (Passage & { readonly isChanged: boolean }) | undefined =
      coding.transcriptVersion > target && !coding.isWhole
        ? undefined
        : { start: coding.start, end: coding.end, isChanged: false };
    for (const { version, carry } of coding.isWhole ? [] : steps) {
      if (version <= coding.transcriptVersion || place === undefined) continue;
      const moved = carry(place);
      place = moved && { ...moved, isChanged: moved.isChanged || place.isChanged };
    }
    if (place === undefined) lost.push(coding);
    else carried.push({ ...coding, ...place });
  }
  return { codings: carried, lost };
};
