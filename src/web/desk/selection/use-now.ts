import { useState } from 'react';

/** The instant at which the page was opened (ISO 8601), by the reader's clock; the server asks its own again. */
export const useNow = (): string => useState(() => new Date().toISOString())[0];
