import type { Json } from '../../core/basics/json.ts';
import { documentProse } from './document-prose.ts';

/** What a person wrote, as the templates take it. */
export const paperProse = (text: string): Json => documentProse(text).map((paragraph) => ({ ...paragraph }));
