import { compareDiagnostics, type Diagnostic, hasErrors, type Severity } from '@trifold/core'
import type { Reporter } from './report.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** A log in SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarifReport: Reporter = ({ diagnostics }, { version, prefix }) => {
  const findings = [...diagnostics].sort(compareDiagnostics)
  const rules = [...new Set(findings.map(({ code }) => code))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'trifold', version, rules: rules.map((id) => rule(id, findings)) } },
        // Columns of diagnostics count UTF-16 code units.
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: !hasErrors(findings) }],
        results: findings.map((finding) => result(finding, rules.indexOf(finding.code), prefix)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

const rule = (id: string, findings: readonly Diagnostic[]) => {
  const url = findings.find((finding) => finding.code === id)?.url
  return {
    id,
    shortDescription: { text: id.replaceAll('-', ' ') },
    ...(url === undefined ? {} : { helpUri: url }),
  }
}

const result = (finding: Diagnostic, ruleIndex: number, prefix: string) => {
  const { code, severity, file, line, column, endLine, endColumn, message, help, pointer } = finding
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(prefix + file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        // Of JSON, a pointer is the name of a value (section 3.33.4).
        ...(pointer === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
  }
}

/** A path as a relative URI reference. A first part with a colon would be read as a scheme, so colons are encoded. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
