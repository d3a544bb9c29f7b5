import { blockNames, fenceJsonSchema, fencesJsonSchema, frontmatterJsonSchema } from '@trifold/compile'
import { articleJsonSchema, closest, type JsonSchema } from '@trifold/core'
import { deckJsonSchema, themeJsonSchema } from '@trifold/deck'
import { configJsonSchema, UsageError } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import type { Io } from '../terminal/io.ts'
import type { SchemaName } from './schema-names.ts'

const schemas: Readonly<Record<SchemaName, () => JsonSchema>> = {
  article: articleJsonSchema,
  config: () => configJsonSchema(renderers),
  deck: deckJsonSchema,
  fences: () => fencesJsonSchema(renderers),
  frontmatter: frontmatterJsonSchema,
  theme: themeJsonSchema,
}

/**
 * The JSON Schema of what a name stands for; of `fences`, one block's alone.
 *
 * @throws UsageError where there is no such block, or where a block is named of what has none.
 */
export const jsonSchemaOf = (name: SchemaName, block?: string): JsonSchema => {
  if (block === undefined) return schemas[name]()
  if (name !== 'fences')
    throw new UsageError(`a block is named after fences alone: trifold json-schema fences ${block}`)
  const schema = fenceJsonSchema(block, renderers)
  if (schema !== undefined) return schema
  const meant = closest(block, blockNames)
  const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`
  throw new UsageError(
    `there is no block ${JSON.stringify(block)}; there are ${blockNames.join(', ')}.${hint}`,
  )
}

/** `trifold json-schema`: prints a JSON Schema. */
export const jsonSchemaCommand = (name: SchemaName, block: string | undefined, io: Io): ExitCode => {
  io.stdout.write(`${JSON.stringify(jsonSchemaOf(name, block), undefined, 2)}\n`)
  return exitCodes.clean
}
