/** The folder that holds the child; in a package the one of the command, which `pack.ts` puts in the place of this. */
export const here = import.meta.dirname
