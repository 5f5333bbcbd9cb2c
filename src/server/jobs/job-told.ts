import { tracingChannel } from 'node:diagnostics_channel';

/** A job as it begins, or several of a kind as one; told to whoever measures. */
export const jobTold = tracingChannel<unknown, { readonly kind: string }>('qaitu:job');
