import type { Endpoint } from './endpoint.ts';

/** The noun under which an endpoint is described; those of the sign-in library have none of their own. */
export const nounOf = ({ id }: Pick<Endpoint, 'id'>): string =>
  id.includes('.') ? id.slice(0, id.indexOf('.')) : 'sign-in';
