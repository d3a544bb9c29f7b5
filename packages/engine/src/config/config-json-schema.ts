import { diagnosticCodes, type JsonSchema, jsonSchemaOf, type Renderer } from '@trifold/core'
import { z } from 'zod'
import { configSchema, ruleSchema } from './config-schema.ts'

/** The JSON Schema of `trifold.config.json`, with the options of every format that there is. */
export const configJsonSchema = (renderers: readonly Renderer[]): JsonSchema =>
  jsonSchemaOf(
    z.strictObject({ ...configSchema.shape, formats: formatsOf(renderers), rules: rulesOf() }).meta({
      title: 'Trifold configuration',
      description: 'What a collection says of itself in trifold.config.json. Every key is optional.',
    }),
  )

/** Editors suggest the codes that there are; a renderer of somebody else's has codes of its own. */
const rulesOf = (): z.ZodType => {
  const codes = diagnosticCodes.map((code): [string, z.ZodType] => [
    code,
    ruleSchema.optional().describe(`\`trifold explain ${code}\` tells what it is about.`),
  ])
  return z
    .object(Object.fromEntries(codes))
    .catchall(ruleSchema)
    .optional()
    .describe(configSchema.shape.rules.description ?? '')
}

const formatsOf = (renderers: readonly Renderer[]): z.ZodType =>
  z
    .union([
      z.array(z.enum(renderers.map(({ name }) => name))),
      z.strictObject(Object.fromEntries(renderers.map(formatOf))),
    ])
    .optional()
    .describe(configSchema.shape.formats.description ?? '')

const formatOf = ({ name, group, requires, options }: Renderer): [string, z.ZodType] => {
  const condition =
    requires === undefined ? '' : ` It needs a ${requires}, so that it is made only when it is named.`
  return [
    name,
    z
      .union([z.boolean(), options])
      .optional()
      .describe(
        `The format \`${name}\`, one of ${group}: its options, or \`false\` to leave it out.${condition}`,
      ),
  ]
}
