import { McpServer } from '@modelcontextprotocol/server'
import type { Io } from '../terminal/io.ts'
import { version } from '../version.ts'
import { createTurns } from './in-turn.ts'
import { instructions } from './instructions.ts'
import { addBuild } from './tools/build.ts'
import { addCheck } from './tools/check.ts'
import { addExplain } from './tools/explain.ts'
import { addJsonSchema } from './tools/json-schema.ts'
import type { Workspace } from './workspace.ts'

/** A server of the Model Context Protocol whose tools work in the folder `root` and nowhere else. */
export const createServer = (root: string, io: Io): McpServer => {
  const server = new McpServer({ name: 'trifold', title: 'Trifold', version }, { instructions })
  // What a run prints for a person at a terminal is for nobody here, and no signal ends a run without the server.
  const { env, stderr, today, now } = io
  const workspace: Workspace = {
    io: { env: { ...env, NO_COLOR: '1' }, cwd: root, stdout: silence, stderr, today, now },
    inTurn: createTurns(),
  }
  for (const add of [addCheck, addBuild, addJsonSchema, addExplain]) add(server, workspace)
  return server
}

/** Standard output carries the protocol alone. */
const silence = { write: () => undefined }
