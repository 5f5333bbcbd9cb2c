import { isLoopback } from '../is-loopback.ts';

/** Origins that are this site. This machine has several names, and a browser sends the one that was typed. */
export const siteOrigins = (publicUrl: string): readonly string[] => {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  if (!isLoopback(hostname)) return [origin];
  const names = new Set([hostname, '127.0.0.1', 'localhost', '[::1]']);
  return [...names].map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`);
};
