import { createHmac } from 'node:crypto';

/**
 * What proves that this installation made a link: HMAC-SHA256 of the sentence, 43 letters of base64url. Each kind of link begins its
 * sentence with words of its own, so that the code of one kind is worth nothing in another.
 */
export const linkCode = (secret: string, sentence: string): string =>
  createHmac('sha256', secret).update(sentence).digest('base64url');
