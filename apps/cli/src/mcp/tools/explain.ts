import type { McpServer } from '@modelcontextprotocol/server'
import { closest } from '@trifold/core'
import { z } from 'zod'
import { pagesByCode } from '../../explain/diagnostic-page.ts'
import { failure, textResult } from '../tool-result.ts'

const input = z.strictObject({
  code: z
    .string()
    .optional()
    .describe('The code of a finding, such as fence-closed; all codes when left out.'),
})

/** The tool `explain`: the page of a code, with a wrong and a right example, or a line on each code. */
export const addExplain = (server: McpServer): void => {
  server.registerTool(
    'explain',
    {
      title: 'Explain a finding',
      description:
        'Tells what the code of a finding means, why it matters and how to mend it, with an example.',
      inputSchema: input,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ code }) => {
      const pages = pagesByCode()
      if (code === undefined)
        return textResult([...pages].map(([name, { description }]) => `${name}: ${description}`).join('\n'))
      const page = pages.get(code)
      if (page !== undefined) return textResult(`# ${code}\n\n${page.description}\n\n${page.text}`)
      const near = closest(code, [...pages.keys()])
      return failure(
        `No finding has the code ${code}${near === undefined ? '; call without a code for all' : `; did you mean ${near}?`}`,
      )
    },
  )
}
