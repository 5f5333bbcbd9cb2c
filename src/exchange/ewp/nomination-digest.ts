import { createHash } from 'node:crypto';
import { complete } from '../xml/form/complete.ts';
import type { Form } from '../xml/form/form.ts';
import type { Nomination } from './omobility.ts';
import { nominationForm } from './omobility-form.ts';

const digest = <Value>(form: Form<Value>, value: Value): string | undefined => {
  const checked = complete(form, value);
  if (!checked.ok) return undefined;
  return createHash('sha256').update(form.write(checked.value).content, 'utf8').digest('hex');
};

const anyId = '-';

/**
 * An identifier of a nomination that changes if and only if its content does: the SHA-256 of the content as it is written, 64 signs.
 * Undefined where the nomination is not complete.
 */
export const nominationDigest = (nomination: Nomination): string | undefined =>
  digest(nominationForm, { ...nomination, proposalId: anyId });
