/** Whether an error is of a file that the operating system would not open, read or write: its message says which and why. */
export const isFileFault = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'path' in error;
