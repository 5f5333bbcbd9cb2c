import type { Say } from '../use-say.ts';

/** What is wrong with a field of the sign-in pages, in words; undefined when nothing is. */
export const fieldChecks = {
  email: (say: Say, value: string): string | undefined => {
    if (value.trim() === '') return say('account.email.missing');
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? undefined : say('account.email.wrong');
  },
  newPassword: (say: Say, value: string): string | undefined => {
    if (value === '') return say('account.password.missing');
    if (value.length < 12) return say('account.password.short');
    return value.length > 128 ? say('account.password.long') : undefined;
  },
  filled: (value: string, sentence: string): string | undefined =>
    value.trim() === '' ? sentence : undefined,
} as const;
