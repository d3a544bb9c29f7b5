import { dirname } from 'node:path'
import { type Compiled, compile } from '@trifold/compile'
import { type Article, createDiagnostic, type Diagnostic, hasErrors } from '@trifold/core'
import { createAssets, type TrackedAssets } from '../assets/asset-source.ts'
import type { ArticleFile } from '../collections/collection.ts'
import { applyRules } from '../config/apply-rules.ts'
import { findings } from '../findings.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { Crash } from '../report.ts'

/** An article after compiling: ready to be rendered if it is `usable`. */
export interface CompiledArticle {
  readonly article?: Article | undefined
  /** Whether outputs may be made of it. */
  readonly usable: boolean
  readonly draft: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly crash?: Crash | undefined
}

/** The images of an article, as the plan lets it read them. */
export const assetsOf = ({ path }: ArticleFile, plan: Plan): TrackedAssets =>
  createAssets({ folder: dirname(path), roots: plan.assetRoots, boundary: plan.collection.boundary })

/** Compiles an article and gives its findings the severity that the configuration's rules say. */
export const compileArticle = (
  { file, location }: ArticleFile,
  bytes: Uint8Array,
  plan: Plan,
  assets: TrackedAssets,
): CompiledArticle => {
  const { aliases, lang, rules } = plan.config
  let compiled: Compiled
  try {
    compiled = compile(
      { path: file, location, bytes },
      {
        assets,
        formats: plan.audiences,
        aliases,
        strict: plan.strict,
        ...(lang === undefined ? {} : { lang }),
      },
    )
  } catch (error) {
    return { usable: false, draft: false, ...crashed(file, 'compile', error) }
  }
  const { article, draft } = compiled
  const diagnostics = applyRules(compiled.diagnostics, rules)
  if (article === undefined && !hasErrors(diagnostics)) {
    // A rule cannot make an article out of nothing: what withheld it is told as it was.
    return { usable: false, draft, diagnostics: compiled.diagnostics }
  }
  return { article, usable: article !== undefined && !hasErrors(diagnostics), draft, diagnostics }
}

/** What is told of a fault of the program. */
export const crashed = (
  file: string,
  where: string,
  error: unknown,
): { diagnostics: Diagnostic[]; crash: Crash } => ({
  diagnostics: [createDiagnostic(file, undefined, findings.internal(where, reasonOf(error)))],
  crash: { file, where, error },
})

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 500) || 'unknown error'
