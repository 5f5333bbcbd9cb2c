/** Header by which the sign-in library is told the client's address; what a client sends under it is dropped. */
export const clientAddressHeader = 'x-qaitu-client-address';
