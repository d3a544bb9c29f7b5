import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { buildPaths } from '../../commands/build.ts'
import { confine } from '../confine.ts'
import { contentTool } from '../content-tool.ts'
import { pathsSchema, toSchema } from '../inputs.ts'
import type { Workspace } from '../workspace.ts'

const input = z.strictObject({
  paths: pathsSchema,
  to: toSchema,
  drafts: z.boolean().optional().describe('Export drafts too.'),
  strict: z.boolean().optional().describe('Make errors of what is doubtful.'),
})

/** The tool `build`: what `trifold build` does. It never replaces an output that somebody edited. */
export const addBuild = (server: McpServer, { io, inTurn }: Workspace): void => {
  server.registerTool(
    'build',
    {
      title: 'Export articles',
      description:
        'Exports articles to every format into the output folder of the collection, and tells what was written and what was found.',
      inputSchema: input,
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    ({ paths = [], ...options }) =>
      contentTool(io, inTurn, async () => {
        const named = await Promise.all(paths.map((path) => confine(io.cwd, path)))
        return buildPaths(named, { ...options, cache: true }, io)
      }),
  )
}
