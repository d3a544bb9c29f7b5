import type { CallToolResult } from '@modelcontextprotocol/server'
import { countSeverities } from '../report/count-severities.ts'
import type { Report, ReportStyle } from '../report/report.ts'
import { textReport } from '../report/text.ts'

/** Findings that go out as data: an assistant reads everything that it is handed. The text sums up the others. */
const mostFindings = 200

/** A report as a client gets it: the text that a person would read, and the findings as data. */
export const reportResult = (report: Report, style: ReportStyle): CallToolResult => {
  const { error, warning, info } = countSeverities(report.diagnostics)
  return {
    content: [{ type: 'text', text: textReport(report, style) }],
    structuredContent: {
      articles: report.articles.map(({ file, slug, outputs }) => ({ file, slug, outputs: [...outputs] })),
      diagnostics: report.diagnostics.slice(0, mostFindings),
      summary: {
        ...report.counts,
        errors: error,
        warnings: warning,
        notes: info,
        diagnosticsLeftOut: Math.max(0, report.diagnostics.length - mostFindings),
      },
    },
  }
}

/** A text for the client. */
export const textResult = (text: string): CallToolResult => ({ content: [{ type: 'text', text }] })

/** What went wrong with the call itself, so that the assistant can mend it. */
export const failure = (message: string): CallToolResult => ({ ...textResult(message), isError: true })
