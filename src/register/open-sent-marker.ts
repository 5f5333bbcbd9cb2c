import type { Register } from './db.ts';

/**
 * Marks letters as taken by the mail server, each in one statement on a connection of its own: it is done once a letter, while no other
 * letter may leave. The text of a letter with a secret link is emptied: nobody needs it now.
 */
export const openSentMarker = (
  register: Pick<Register, 'poolFor'>,
): ((id: string, isSecret: boolean) => Promise<void>) => {
  const pool = register.poolFor('qaitu_app', 1);
  return async (id, isSecret) => {
    await pool.query({
      name: 'mark-letter-sent',
      text: `update mail
                set state = 'sent', sent_at = now(), attempts = attempts + 1, last_error = null,
                    text = case when $2 then '' else text end, html = case when $2 then '' else html end
              where id = $1 and state = 'queued'`,
      values: [id, isSecret],
    });
  };
};
