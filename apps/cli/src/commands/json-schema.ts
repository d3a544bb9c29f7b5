import { articleJsonSchema } from '@trifold/core'
import { deckJsonSchema, themeJsonSchema } from '@trifold/deck'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import type { Io } from '../terminal/io.ts'
import type { SchemaName } from './schema-names.ts'

const schemas: Readonly<Record<SchemaName, () => object>> = {
  article: articleJsonSchema,
  theme: themeJsonSchema,
  deck: deckJsonSchema,
}

/** `trifold json-schema`: prints the JSON Schema of an article.json, of a theme’s file or of a deck.json. */
export const jsonSchemaCommand = (name: SchemaName, io: Io): ExitCode => {
  io.stdout.write(`${JSON.stringify(schemas[name](), undefined, 2)}\n`)
  return exitCodes.clean
}
