/** One migrator at a time on one database; whoever reads all of it holds this lock too, shared. */
export const migrationLock = 7_104_003;
