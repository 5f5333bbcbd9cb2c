import { isLoopback } from '../is-loopback.ts';

/**
 * Whether letters leave this machine and so only encrypted: they carry links that open accounts. Without this the library goes on in the
 * open where a server, or somebody on the way, offers no STARTTLS.
 */
export const needsTls = (smtpUrl: string): boolean => !isLoopback(new URL(smtpUrl).hostname);
