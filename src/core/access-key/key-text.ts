/** A key as it is typed: `qk_`, the UUID of its record, `_`, its secret. */
const form = /^qk_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

export const writeKeyText = (id: string, secret: string): string => `qk_${id.slice('aky_'.length)}_${secret}`;

/** `undefined` for what has not the form of a key. */
export const readKeyText = (text: string): { readonly id: string; readonly secret: string } | undefined => {
  const [, uuid, secret] = form.exec(text) ?? [];
  return uuid === undefined || secret === undefined ? undefined : { id: `aky_${uuid}`, secret };
};
