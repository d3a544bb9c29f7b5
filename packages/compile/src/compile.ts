import { type Article, compareDiagnostics, hasErrors, metadataSchema, type Position } from '@trifold/core'
import { z } from 'zod'
import { runChecks } from './checks/check.ts'
import { checkAddresses } from './checks/check-addresses.ts'
import { checkAnchors } from './checks/check-anchors.ts'
import { checkDates } from './checks/check-dates.ts'
import { checkImages } from './checks/check-images.ts'
import { checkPlaces } from './checks/check-places.ts'
import { checkTemplates } from './checks/check-templates.ts'
import { compileJson } from './compile-json.ts'
import { compileMarkdown } from './compile-markdown.ts'
import type { Compiled, CompileOptions, Source } from './compile-options.ts'
import type { Places } from './frontmatter/places.ts'
import { isDraft } from './location/is-draft.ts'
import { TooIntricate } from './markdown/remark-effort.ts'
import { reportIssues } from './report-issues.ts'
import { decode } from './source/decode.ts'
import { createReport, type Report } from './source/report.ts'
import { unique } from './source/unique.ts'
import { checkStyle } from './style/check-style.ts'
import { reportEmpty } from './style/report-empty.ts'

/**
 * Compiles one source to a validated Article. Whatever an author can cause is among the diagnostics; an error among
 * them withholds the article.
 */
export const compile = (source: Source, options: CompileOptions): Compiled => {
  const { report, diagnostics } = createReport(source.path)
  const { article, draft, isEmpty, places = new Map() } = guarded(() => read(source, options, report), report)
  // What is broken leaves headings and text where they do not belong: style is judged of whole articles.
  if (article !== undefined && !hasErrors(diagnostics)) {
    if (isEmpty) reportEmpty(report)
    checkStyle(article, options, report)
  }
  const sorted = unique(diagnostics).sort(compareDiagnostics)
  return {
    ...(article === undefined || hasErrors(sorted) ? {} : { article }),
    diagnostics: sorted,
    draft,
    places,
  }
}

interface Result {
  readonly article?: Article | undefined
  readonly draft: boolean
  readonly isEmpty?: boolean | undefined
  readonly places?: Places
}

const read = (source: Source, options: CompileOptions, report: Report): Result => {
  if (/\.mdx$/i.test(source.location)) return refuseMdx(report)
  const text = decode(source.bytes, report)
  if (text === undefined) return { draft: false }
  if (/\.json$/i.test(source.location)) {
    const { article, places } = compileJson(text, options, report)
    if (article !== undefined) check(article, '', places, options, report)
    return { article, draft: false, places }
  }
  const { article, frontmatter, isEmpty } = compileMarkdown(text, source, options, report)
  const draft = isDraft(frontmatter.values.draft, source.location)
  const { places } = frontmatter
  if (article === undefined) return { draft, places }
  check(article, text, places, options, report)
  return { article: validate(article, places, report), draft, isEmpty, places }
}

/** Checks that need the whole tree, whatever it was made from; the text is empty where that is not Markdown. */
const check = (
  article: Article,
  text: string,
  places: Places,
  options: CompileOptions,
  report: Report,
): void => {
  const strict = options.strict === true
  checkDates(article.meta, places, strict, report)
  runChecks(article, [
    checkPlaces(report),
    checkAddresses(text, strict, report),
    checkAnchors(strict, report),
    ...(options.assets === undefined
      ? []
      : [checkImages(article.meta, options.assets, places.get('image')?.position, strict, report)]),
    checkTemplates(report),
  ])
}

/** What an author says of an article: the tree below is made here, of the model’s types, and in the order of its keys. */
const authored = z.strictObject({ meta: metadataSchema })

const validate = (article: Article, places: Places, report: Report): Article | undefined => {
  const parsed = authored.safeParse({ meta: article.meta }, { reportInput: true })
  if (parsed.success) return { ...article, ...parsed.data }
  reportIssues(parsed.error, (path) => nearest(places, path.slice(1)), report)
  return undefined
}

const nearest = (places: Places, path: readonly PropertyKey[]): Position | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places.get(path.slice(0, length).map(String).join('.'))
    if (place !== undefined) return place.position
  }
  return undefined
}

const lineAt = (line: number): Position => ({ start: { line, column: 1 }, end: { line, column: 1 } })

const refuseMdx = (report: Report): Result => {
  report(undefined, {
    code: 'mdx-free',
    severity: 'error',
    message: 'The file is MDX, which is a program; expected Markdown (.md).',
    help: 'Save it as .md without import lines and components.',
  })
  return { draft: false }
}

/** A parser that would take too long, or runs out of stack on an article that no limit caught, must not end the run of all others. */
const guarded = (run: () => Result, report: Report): Result => {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TooIntricate)) throw error
    report(error instanceof TooIntricate ? lineAt(error.line) : undefined, {
      code: 'article-parsed',
      severity: 'error',
      message: `The article is too intricate to be parsed (${error.message}).`,
      help: 'Look for markup that is nested very deep, and for thousands of signs, quotes or rows without a blank line or a heading.',
    })
    return { draft: false }
  }
}
