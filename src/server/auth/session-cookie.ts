/**
 * Prefix of the names of our cookies. `__Host-` binds them to this host, https and the whole site (RFC 6265bis);
 * browsers refuse it over plain http, which is for loopback only.
 */
export const cookiePrefix = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? '__Host-qaitu' : 'qaitu';

/** Name of the cookie that carries a session. */
export const sessionCookie = (publicUrl: string): string => `${cookiePrefix(publicUrl)}.session_token`;
