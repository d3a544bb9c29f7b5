import { dirname } from 'node:path'
import { type Compiled, type CompileOptions, compile, type Source } from '@trifold/compile'
import { type Article, createDiagnostic, type Diagnostic, hasErrors } from '@trifold/core'
import { createAssets, type TrackedAssets } from '../assets/asset-source.ts'
import type { ArticleFile } from '../collections/collection.ts'
import { applyRules, ruleFor } from '../config/apply-rules.ts'
import type { Config } from '../config/config-schema.ts'
import { findings } from '../findings.ts'
import type { TrackedLinks } from '../links/article-links.ts'
import { checkLinks } from '../links/check-links.ts'
import type { Directory } from '../links/directory.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { timeUp } from '../pool/task-watch.ts'
import type { Crash } from '../report.ts'
import type { PlacedArticle } from './place-articles.ts'

/** An article after compiling: ready to be rendered if it is `usable`. */
export interface CompiledArticle {
  readonly article?: Article | undefined
  /** Whether outputs may be made of it. */
  readonly usable: boolean
  readonly draft: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** Where front matter says what. */
  readonly places?: Compiled['places']
  readonly crash?: Crash | undefined
}

/** The images of an article, as the plan lets it read them. */
export const assetsOf = ({ path }: ArticleFile, plan: Plan): TrackedAssets =>
  createAssets({ folder: dirname(path), roots: plan.assetRoots, boundary: plan.collection.boundary })

/** What compiling any article of a collection depends on; images are each article's own. */
export const compileOptions = ({
  config: { aliases, lang },
  audiences,
  parser,
  strict,
}: Plan): CompileOptions => ({
  assets: { read: () => ({ problem: 'missing', message: '' }) },
  formats: audiences,
  aliases,
  parser,
  strict,
  ...(lang === undefined ? {} : { lang }),
})

/** What an article is compiled with, beside its bytes. */
export interface Surroundings {
  readonly plan: Plan
  readonly assets: TrackedAssets
  readonly links: TrackedLinks
  readonly directory: Directory
}

/** Compiles an article and gives its findings the severity that the configuration's rules say. */
export const compileArticle = (
  placed: PlacedArticle,
  bytes: Uint8Array,
  { plan, assets, links, directory }: Surroundings,
): CompiledArticle => {
  const { file, location } = placed.article
  const { rules } = plan.config
  let compiled: Compiled
  try {
    compiled = compileRuled({ path: file, location, bytes }, { ...compileOptions(plan), assets }, rules)
  } catch (error) {
    return { usable: false, draft: false, ...crashed(file, 'compile', error) }
  }
  const { draft, places } = compiled
  const article = withSlug(compiled.article, placed.identity.slug)
  const found = [
    ...compiled.diagnostics,
    ...datedSlug(placed),
    ...(article === undefined ? [] : checkLinks(article, placed.article, links, directory, plan.strict)),
  ]
  const diagnostics = applyRules(found, rules, article === undefined)
  return { article, usable: article !== undefined && !hasErrors(diagnostics), draft, diagnostics, places }
}

/**
 * Under `strict` what is doubtful withholds the article. Where rules say otherwise of what withheld it, it is compiled
 * without, and all that they say nothing of counts as strict says.
 */
const compileRuled = (source: Source, options: CompileOptions, rules: Config['rules']): Compiled => {
  const compiled = compile(source, options)
  const isRuled = ({ code, severity }: Diagnostic): boolean =>
    severity === 'error' && ruleFor(code, rules) !== undefined
  if (options.strict !== true || !compiled.diagnostics.some(isRuled)) return compiled
  const strict = new Set(compiled.diagnostics.filter(({ severity }) => severity === 'error').map(placeOf))
  const loose = compile(source, { ...options, strict: false })
  const diagnostics = loose.diagnostics.map((diagnostic): Diagnostic => {
    const isStrict = strict.has(placeOf(diagnostic)) && !isRuled({ ...diagnostic, severity: 'error' })
    return isStrict ? { ...diagnostic, severity: 'error' } : diagnostic
  })
  return { ...loose, diagnostics }
}

const placeOf = ({ code, line, column, message }: Diagnostic): string =>
  JSON.stringify([code, line, column, message])

const withSlug = (article: Article | undefined, slug: string): Article | undefined =>
  article === undefined || article.meta.slug === slug
    ? article
    : { ...article, meta: { ...article.meta, slug } }

const datedSlug = ({ article, identity, datedFor }: PlacedArticle): Diagnostic[] =>
  datedFor === undefined
    ? []
    : [createDiagnostic(article.file, undefined, findings['slug-dated'](identity.slug, datedFor))]

/** What is told of a fault of the program. */
export const crashed = (
  file: string,
  where: string,
  error: unknown,
): { diagnostics: Diagnostic[]; crash: Crash } => ({
  diagnostics: [createDiagnostic(file, undefined, findings.internal(where, reasonOf(error)))],
  crash: { file, where, error },
})

/** What is told of an article at which the process ended that worked on it: it took too long, or another one ended, too. */
export const lostProcess = (
  file: string,
  how: string,
): { diagnostics: Diagnostic[]; crash?: Crash | undefined } =>
  how === timeUp
    ? { diagnostics: [createDiagnostic(file, undefined, findings['article-in-time']())] }
    : crashed(file, 'A process', new Error(`it ended with ${how}, and another one did, too.`))

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 500) || 'unknown error'
