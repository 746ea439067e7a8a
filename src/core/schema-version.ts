/** The shape in which sessions and cases are stored today; another shape needs a step in `migrate.ts`. */
export const schemaNow = 3

/** A session or a case that a later version of this program wrote. It is left as it is. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema'
  constructor(schema: number) {
    super(
      `This was written by a newer Appeal Coach (schema ${schema}, this one reads up to ${schemaNow}); update this program. Nothing was changed.`,
    )
  }
}
