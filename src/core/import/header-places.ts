import type { Result } from '../basics/result.ts';
import { accept, refuse } from '../basics/result.ts';
import { fold } from './fold.ts';

/** A heading of the file at fault, or one that the mapping needs and the file lacks. */
export interface HeaderFault {
  readonly code: 'missing-column' | 'duplicate-column';
  readonly column: string;
}

/** Where a column stands, by the first of its headings that the file has; `undefined` where it has none. */
type PlaceOf = (headings: readonly string[]) => number | undefined;

/** Finds columns by their headings, case, accents and spaces aside. Refuses a header that has a wanted heading twice. */
export const headerPlaces = (
  header: readonly string[],
  wanted: readonly (readonly string[])[],
): Result<PlaceOf, readonly HeaderFault[]> => {
  const places = new Map<string, number>();
  const names = header.map(fold);
  for (const [at, name] of names.entries()) if (!places.has(name)) places.set(name, at);
  const twice = [...new Set(wanted.flat().map(fold))].filter(
    (name) => name !== '' && names.indexOf(name) !== names.lastIndexOf(name),
  );
  if (twice.length > 0) {
    return refuse(
      twice.map((name): HeaderFault => ({
        code: 'duplicate-column',
        column: header[names.indexOf(name)] ?? name,
      })),
    );
  }
  return accept((headings) => {
    for (const heading of headings) {
      const at = header.indexOf(heading);
      if (at >= 0) return at;
    }
    for (const heading of headings) {
      const at = places.get(fold(heading));
      if (at !== undefined) return at;
    }
    return undefined;
  });
};
