import { createHmac } from 'node:crypto';
import { writeCode } from '../../core/basics/typed-code.ts';
import type { Vault } from '../vault.ts';

/** Whose code it is: a participant's own, which lasts, or that of a session, which a room types. */
export type StudyCodeKind = 'participant' | 'session';

const formOf = { participant: 'personal', session: 'room' } as const;

/**
 * The code that is shown or printed, made again whenever it is needed and kept nowhere. A new issue makes a new code; a session has one, for as long
 * as it runs.
 */
export const studyCode = (
  { identityKey }: Pick<Vault, 'identityKey'>,
  { kind, id, issue }: { readonly kind: StudyCodeKind; readonly id: string; readonly issue: number },
): string =>
  writeCode(
    createHmac('sha256', identityKey).update(`study ${kind} code ${id} ${issue}`).digest(),
    formOf[kind],
  );

/** By which a typed code is found. */
export const hashOfStudyCode = ({ identityKey }: Pick<Vault, 'identityKey'>, code: string): string =>
  createHmac('sha256', identityKey).update(`study code hash ${code}`).digest('hex');
