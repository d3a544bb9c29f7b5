import { createDiagnostic, type Diagnostic, type SearchAppearance } from '@trifold/core'
import { type CheckOptions, examineGraph, type Graph, type GraphFinding } from '@trifold/schema-org'
import type { GraphSource } from './graph-source.ts'
import type { JoinedGraphs } from './join-graphs.ts'

/** Faults of the texts themselves, each at its place. */
export const textDiagnostics = (file: string, sources: readonly GraphSource[]): Diagnostic[] =>
  sources.flatMap((source) =>
    source.problems.map(({ start, end, ...finding }) =>
      createDiagnostic(file, source.problemPosition({ start, end, ...finding }), finding),
    ),
  )

const apart =
  'Let one script of the page describe it. Beside a plug-in’s graph, build with the option "scope": "additions" of jsonld, and "attachTo" for the plug-in’s name.'

/** Findings on joined graphs, each at its place in the file. */
export const placeFindings = (
  file: string,
  joined: JoinedGraphs,
  findings: readonly GraphFinding[],
): Diagnostic[] =>
  findings.map(({ code, severity, message, help, url, pointer: given }) => {
    const { position, pointer } = joined.locate(given, code)
    const told = message.replace(/\(at (\/\S*|the top)\)/g, (_, other: string) => {
      const { start } = joined.locate(other === 'the top' ? '/0' : other).position
      return `(in line ${start.line})`
    })
    const advice = code === 'id-unambiguous' && joined.isOfSeveral ? apart : help
    return createDiagnostic(file, position, { code, severity, message: told, help: advice, url, pointer })
  })

/** What schema.org and Google say of the graphs of one file, and the graph that they make together. */
export const judgeGraphs = (
  file: string,
  joined: JoinedGraphs,
  options: CheckOptions,
): { graph: Graph; diagnostics: Diagnostic[]; appearances: SearchAppearance[] } => {
  const { graph, findings, googleFindings, appearances } = examineGraph(joined.document, options)
  return {
    graph,
    diagnostics: placeFindings(file, joined, [...findings, ...googleFindings]),
    appearances: appearances.map((appearance) => ({
      ...appearance,
      file,
      ...joined.locate(appearance.pointer),
    })),
  }
}
