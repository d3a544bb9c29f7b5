import { basename } from 'node:path'
import type { McpServer } from '@modelcontextprotocol/server'
import { isArticleName } from '@trifold/engine'
import { z } from 'zod'
import { checkPaths } from '../../commands/check.ts'
import { confine } from '../confine.ts'
import { contentTool } from '../content-tool.ts'
import { pathsSchema, toSchema } from '../inputs.ts'
import type { Workspace } from '../workspace.ts'

const input = z.strictObject({
  paths: pathsSchema,
  file: z
    .string()
    .optional()
    .describe('Where the text will be saved, such as posts/webmention.md; the file need not be there yet.'),
  text: z.string().optional().describe('Markdown that is not saved yet, checked as if it stood in `file`.'),
  to: toSchema,
  drafts: z.boolean().optional().describe('Check drafts too. A text that is not saved is always checked.'),
  strict: z.boolean().optional().describe('Make errors of what is doubtful.'),
})

/** The tool `check`: what `trifold check` finds, in files or in a text that is not saved. */
export const addCheck = (server: McpServer, { io, inTurn }: Workspace): void => {
  server.registerTool(
    'check',
    {
      title: 'Check articles',
      description:
        'Finds what is wrong in articles, and in the JSON-LD of web pages: each finding with its line, column, code and how to mend it. Writes nothing.',
      inputSchema: input,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ file, text, paths = [], ...options }) =>
      contentTool(io, inTurn, async () => {
        const named = await Promise.all(paths.map((path) => confine(io.cwd, path)))
        if (text === undefined && file === undefined) return checkPaths(named, options, io)
        if (text === undefined || file === undefined || named.length > 0)
          return 'A text is checked by itself: give `file` and `text`, and no `paths`.'
        if (!isArticleName(basename(file)))
          return `No article is called ${JSON.stringify(file)}: its name ends in .md, and is not README.md.`
        const unsaved = { file: await confine(io.cwd, file), text }
        return checkPaths([], { ...options, drafts: true, unsaved }, io)
      }),
  )
}
