import { join } from 'node:path'
import { createDiagnostic, type Diagnostic } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import { findings } from '../findings.ts'
import { relativeTo } from '../paths.ts'
import type { BuildContext } from './build-context.ts'

/** Findings as the manifest keeps them: the article's own file is left out, since it is told from where one stands. */
export const withoutFile = (file: string, diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map((diagnostic) => (diagnostic.file === file ? { ...diagnostic, file: '' } : diagnostic))

/** Findings as they are told: the article's file in its place. */
export const withFile = (file: string, diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map((diagnostic) => (diagnostic.file === '' ? { ...diagnostic, file } : diagnostic))

/** Tells of an output that is left as it is. */
export const editedFinding = (
  { file }: ArticleFile,
  { output, plan }: BuildContext,
  path: string,
): Diagnostic =>
  createDiagnostic(
    file,
    undefined,
    findings['output-unedited'](relativeTo(plan.cwd, join(output.path, path))),
  )
