import { z } from 'zod';
import { institutionIdForm } from '../core/basics/institution-id.ts';

/** Ids in addresses: a readable prefix and a UUID, or the fixed name of the national office. */
export const recordId = z.string().regex(/^[a-z]{3}_[0-9a-f-]{36}$/);
export const institutionId = z.string().regex(institutionIdForm);
/** Made by the client once per intent; written into the journal, so that it may not look like a personal number. */
export const requestKey = z.string().regex(/^(?=.*[A-Za-z])[A-Za-z0-9_-]{8,80}$/);
/** Where the next page of a list begins. */
export const cursor = z.string().regex(/^[A-Za-z0-9_:.-]{1,200}$/);
/** How many rows a page of a list has. */
export const pageSize = z.coerce.number().int().min(1).max(200);
