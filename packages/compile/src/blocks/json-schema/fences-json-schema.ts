import { idSchema, type JsonSchema, jsonSchemaOf } from '@trifold/core'
import { z } from 'zod'
import { audiencesOf } from '../../checks/check-audiences.ts'
import type { CompileOptions } from '../../compile-options.ts'
import type { AnyAttribute, BlockDefinition } from '../block.ts'
import { blocks } from '../blocks.ts'
import { writeFence } from './write-fence.ts'

/**
 * The JSON Schema of fences as data, each block by its name under `definitions`: its title, id and attributes, and what
 * stands inside. `markdownDescription` shows each as it is written in an article.
 */
export const fencesJsonSchema = (formats: CompileOptions['formats']): JsonSchema => {
  const audiences = audiencesOf(formats)
  const [first, ...rest] = blocks.map((block) => fenceSchema(block, audiences).meta({ id: block.name }))
  return jsonSchemaOf(
    z.union(first === undefined ? rest : [first, ...rest]).meta({
      title: 'Trifold’s blocks',
      description:
        'A block of an article: a line :::name[Title]{#id key=value} opens it, a line of three colons closes it. Title and braces may be left out; an empty line parts the fences from what stands between them.',
    }),
  )
}

/** The JSON Schema of one block, by its name; undefined if there is none. */
export const fenceJsonSchema = (name: string, formats: CompileOptions['formats']): JsonSchema | undefined => {
  const block = blocks.find((block) => block.name === name)
  return block && jsonSchemaOf(fenceSchema(block, audiencesOf(formats)))
}

const fenceSchema = ({ name, about, attributes, required = [] }: BlockDefinition, audiences: string[]) => {
  const { purpose, holds, inside, example } = about
  const place = inside === undefined ? '' : ` It stands inside ${inside} alone.`
  const written = writeFence({ name, ...example })
  return z
    .strictObject({
      name: z.literal(name).describe('What stands behind the three colons.'),
      title: z.string().min(1).optional().describe('The block’s title, as inline Markdown.'),
      id: idSchema.optional(),
      ...attributesSchema(attributes, required, audiences),
      content: z.string().describe(holds).meta({ contentMediaType: 'text/markdown' }),
    })
    .meta({
      title: name,
      description: `${purpose}${place}`,
      markdownDescription: `${purpose}${place} ${holds}\n\n\`\`\`markdown\n${written}\n\`\`\``,
      examples: [{ name, ...example }],
    })
}

/** No attributes: no such key. */
const attributesSchema = (
  attributes: BlockDefinition['attributes'],
  required: readonly string[],
  audiences: readonly string[],
): Record<string, z.ZodType> => {
  // A definition is typed by its own attributes; here they are told one by one.
  const entries = Object.entries(attributes as Record<string, AnyAttribute>)
  if (entries.length === 0) return {}
  const shape = entries.map(([key, { schema, description }]): [string, z.ZodType] => {
    const value = schema(audiences).describe(description)
    return [key, required.includes(key) ? value : value.optional()]
  })
  const object = z
    .strictObject(Object.fromEntries(shape))
    .describe('What stands as key=value between the braces; values of more than a word in quotation marks.')
  return { attributes: required.length === 0 ? object.optional() : object }
}
