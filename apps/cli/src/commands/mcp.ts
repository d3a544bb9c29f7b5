import { resolve } from 'node:path'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { createServer } from '../mcp/create-server.ts'
import { findWorkspace } from '../mcp/find-workspace.ts'
import type { Io } from '../terminal/io.ts'

/**
 * `trifold mcp`: serves the Model Context Protocol on standard input and output until the client hangs up. All paths that
 * tools are told lie in the collection around `folder`.
 *
 * @throws UsageError for a folder that is not there, or that no collection can be.
 */
export const mcpCommand = async (folder: string, io: Io): Promise<ExitCode> => {
  const root = await findWorkspace(resolve(io.cwd, folder))
  await new Promise<void>((ended) => {
    serveStdio(() => {
      const server = createServer(root, io)
      server.server.onclose = ended
      return server
    })
    process.stdin.once('end', ended).once('close', ended)
  })
  return exitCodes.clean
}
