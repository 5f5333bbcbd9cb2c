/**
 * What a file said that was not understood, or not kept: `unknown-element`, `unknown-attribute`; `not-kept` (part of the standard,
 * without a place here); `malformed` (not in the form of the standard, left out); `missing` (the standard demands it); `repeated` (only
 * the first was read); `unchecked-signature` (an XML signature, which nobody here verifies); `version` (an older version was read).
 */
export const readNoteKinds = [
  'unknown-element',
  'unknown-attribute',
  'not-kept',
  'malformed',
  'missing',
  'repeated',
  'unchecked-signature',
  'version',
] as const;

interface ReadNote {
  readonly kind: (typeof readNoteKinds)[number];
  /** Where: the way to the value as it was read, `0.student.birthDate`. */
  readonly place: string;
  /** The element, attribute or text that was not understood, at most 80 signs; empty where nothing stood. */
  readonly found: string;
}

export interface ReadReport {
  readonly notes: readonly ReadNote[];
  /** Notes that are not listed because there were too many. */
  readonly more: number;
  note(kind: ReadNote['kind'], place: string, found?: string): void;
}

const most = 500;
const longest = 80;

/** A report that listens; a hostile file cannot make it grow. */
export const readReport = (): ReadReport => {
  const notes: ReadNote[] = [];
  let more = 0;
  return {
    notes,
    get more() {
      return more;
    },
    note(kind, place, found = '') {
      if (notes.length >= most) more += 1;
      else
        notes.push({
          kind,
          place,
          found: Array.from(found.slice(0, 2 * longest))
            .slice(0, longest)
            .join(''),
        });
    },
  };
};
