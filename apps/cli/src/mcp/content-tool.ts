import type { CallToolResult } from '@modelcontextprotocol/server'
import { reportStyle } from '../commands/report-style.ts'
import type { Report } from '../report/report.ts'
import { failure, reportResult } from './tool-result.ts'
import type { Workspace } from './workspace.ts'

/**
 * Runs a tool over articles in its turn and answers with its report. `run` may give a sentence instead, which tells how
 * the tool was called wrongly.
 */
export const contentTool = (
  io: Workspace['io'],
  inTurn: Workspace['inTurn'],
  run: () => Promise<{ readonly report: Report } | string>,
): Promise<CallToolResult> =>
  inTurn(async () => {
    const start = io.now()
    try {
      const outcome = await run()
      if (typeof outcome === 'string') return failure(outcome)
      return reportResult(outcome.report, reportStyle(io, 'text', start))
    } catch (error) {
      if (error instanceof Error && (error.name === 'UsageError' || error.name === 'EngineError'))
        return failure(error.message)
      throw error
    }
  })
