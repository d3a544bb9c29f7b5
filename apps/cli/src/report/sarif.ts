import { compareDiagnostics, type Diagnostic, type Fix, hasErrors, type Severity } from '@trifold/core'
import { type DiagnosticPage, pagesByCode } from '../explain/diagnostic-page.ts'
import { jsonText } from '../terminal/json-text.ts'
import type { Reporter } from './report.ts'
import { createRegions, type Regions } from './sarif-regions.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** A log in SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarifReport: Reporter = ({ diagnostics, sources }, { version, prefix }) => {
  const findings = [...diagnostics].sort(compareDiagnostics)
  const rules = [...new Set(findings.map(({ code }) => code))].sort()
  const pages = pagesByCode()
  const files = new Set(findings.map(({ file }) => file))
  const regions = new Map([...files].map((file) => [file, createRegions(sources.get(file))]))
  const results = findings.map((finding) =>
    result(finding, rules.indexOf(finding.code), prefix, regions.get(finding.file)?.(finding)),
  )
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'trifold', version, rules: rules.map((id) => rule(id, findings, pages)) } },
        // Columns of diagnostics count UTF-16 code units.
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: !hasErrors(findings) }],
        results,
      },
    ],
  }
  return jsonText(log)
}

/** A rule with what `trifold explain` tells of it. A renderer of somebody else's may have codes without a page. */
const rule = (id: string, findings: readonly Diagnostic[], pages: ReadonlyMap<string, DiagnosticPage>) => {
  const url = findings.find((finding) => finding.code === id)?.url
  const page = pages.get(id)
  return {
    id,
    shortDescription: { text: page?.description ?? id.replaceAll('-', ' ') },
    ...(page === undefined
      ? {}
      : {
          help: { text: page.text, markdown: page.text },
          defaultConfiguration: { level: levels[page.severity] },
        }),
    ...(url === undefined ? {} : { helpUri: url }),
  }
}

const result = (finding: Diagnostic, ruleIndex: number, prefix: string, regions: Regions | undefined) => {
  const { code, severity, file, message, help, pointer, fix } = finding
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(prefix + file) },
          ...regions,
        },
        // Of JSON, a pointer is the name of a value (section 3.33.4).
        ...(pointer === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, help ?? message, uriOf(prefix + file))] }),
  }
}

const fixOf = (fix: Fix, text: string, uri: string) => ({
  description: { text },
  artifactChanges: [
    {
      artifactLocation: { uri },
      replacements: [
        {
          deletedRegion: {
            startLine: fix.line,
            startColumn: fix.column,
            endLine: fix.endLine,
            endColumn: fix.endColumn,
          },
          insertedContent: { text: fix.text },
        },
      ],
    },
  ],
})

/** A path as a relative URI reference. A first part with a colon would be read as a scheme, so colons are encoded. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
