import { articleJsonSchema } from '@trifold/core'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import type { Io } from '../terminal/io.ts'

/** `trifold json-schema`: prints the JSON Schema of an article.json. */
export const jsonSchemaCommand = (io: Io): ExitCode => {
  io.stdout.write(`${JSON.stringify(articleJsonSchema(), undefined, 2)}\n`)
  return exitCodes.clean
}
