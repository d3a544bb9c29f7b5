import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { jsonSchemaOf } from '../../commands/json-schema.ts'
import { schemaNames } from '../../commands/schema-names.ts'
import { textResult } from '../tool-result.ts'

const input = z.strictObject({
  name: z.enum(schemaNames).describe('What the schema is of.'),
  block: z
    .string()
    .optional()
    .describe('With fences: the name of a block, such as story, whose schema alone is wanted.'),
})

/** The tool `json-schema`: what `trifold json-schema` prints. */
export const addJsonSchema = (server: McpServer): void => {
  server.registerTool(
    'json-schema',
    {
      title: 'Schema of what an author writes',
      description:
        'The JSON Schema, with descriptions, of front matter, of the semantic blocks, of the configuration, or of what is made of them.',
      inputSchema: input,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ name, block }) => textResult(JSON.stringify(jsonSchemaOf(name, block), undefined, 2)),
  )
}
