import { versionIn } from '../xml/version-in.ts';

const pattern = /elmo-schemas\/tree\/v(\d+)$/;

/** The major version of ELMO that an element names, itself or through the root above it. */
export const elmoVersion = (
  own: Readonly<Record<string, string>>,
  root: Readonly<Record<string, string>> = {},
): number | undefined => versionIn(own, pattern) ?? versionIn(root, pattern);

/** The version that is written; what is read of another one is noted. */
export const writtenElmoVersion = 2;
