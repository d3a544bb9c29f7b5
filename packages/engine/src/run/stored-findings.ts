import { join, resolve } from 'node:path'
import { createDiagnostic, type Diagnostic } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import { findings } from '../findings.ts'
import { relativeTo } from '../paths.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { BuildContext } from './build-context.ts'

/**
 * Findings as the manifest keeps them, wherever the command ran: `file` is relative to the output folder, and empty for
 * the article's own.
 */
export const storedFindings = (file: string, diagnostics: readonly Diagnostic[], plan: Plan): Diagnostic[] =>
  diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file:
      diagnostic.file === file ? '' : relativeTo(plan.collection.outDir, resolve(plan.cwd, diagnostic.file)),
  }))

/** Findings as they are told: each file as seen from where the command runs. */
export const toldFindings = (file: string, diagnostics: readonly Diagnostic[], plan: Plan): Diagnostic[] =>
  diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file:
      diagnostic.file === '' ? file : relativeTo(plan.cwd, resolve(plan.collection.outDir, diagnostic.file)),
  }))

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
