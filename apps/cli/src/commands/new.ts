import { relative, resolve } from 'node:path'
import { UsageError } from '@trifold/engine'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { type ArticleOptions, askForArticle } from '../new-article/ask-for-article.ts'
import { isTranslation, planArticle } from '../new-article/plan-article.ts'
import { readName } from '../new-article/read-name.ts'
import type { TemplateName } from '../new-article/template-names.ts'
import { problemOf } from '../new-collection/settings.ts'
import { filesText } from '../new-files/files-text.ts'
import { nextSteps, shellWord } from '../new-files/next-steps.ts'
import { writeFiles } from '../new-files/write-files.ts'
import { openInterview } from '../terminal/ask.ts'
import { coloursFor } from '../terminal/colours.ts'
import type { Io } from '../terminal/io.ts'
import { printable } from '../terminal/printable.ts'
import { widthOf } from '../terminal/width-of.ts'

/** What `trifold new` is told. */
export interface NewOptions {
  readonly template?: TemplateName
  readonly title?: string
  readonly lang?: string
  /** The folder for the article, relative to the working folder. */
  readonly dir?: string
  readonly yes?: boolean
}

/** `trifold new`: adds an article that says what to write where. */
export const newCommand = async (
  given: string | undefined,
  { yes, ...options }: NewOptions,
  io: Io,
): Promise<ExitCode> => {
  const named = nameFrom(given, options)
  const interview = await openInterview(io, { yes })
  if (given === undefined && interview === undefined && options.title === undefined)
    throw new UsageError(
      'expected a title, as in trifold new "My article", or a slug, as in trifold new my-article',
    )
  const answers = await askForArticle({ ...options, ...named }, interview, (slug) =>
    isTranslation({ slug, lang: options.lang, dir: options.dir }, io),
  )
  if (answers === undefined) {
    io.stderr.write('Nothing was written.\n')
    return exitCodes.usage
  }
  const plan = await planArticle({ ...answers, lang: options.lang, dir: options.dir }, io)
  await writeFiles(plan)
  const path = relative(io.cwd, resolve(plan.root, plan.write[0]?.path ?? ''))
  if (interview !== undefined) io.stdout.write('\n')
  const original = plan.original && relative(io.cwd, plan.original)
  io.stdout.write(articleReport({ title: plan.title ?? answers.slug, path, original }, io))
  return exitCodes.clean
}

/** @throws UsageError for a name or a language that is none. */
const nameFrom = (given: string | undefined, { lang }: NewOptions): ArticleOptions => {
  const langProblem = lang === undefined ? undefined : problemOf('lang', lang)
  if (langProblem !== undefined) throw new UsageError(`--lang is ${JSON.stringify(lang)}. ${langProblem}`)
  if (given === undefined) return {}
  const named = readName(given)
  if ('problem' in named)
    throw new UsageError(`${JSON.stringify(given)} is no name for an article. ${named.problem}`)
  return { slug: named.slug, namedTitle: named.title }
}

interface WrittenArticle {
  readonly title: string
  /** As the person at the terminal names it. */
  readonly path: string
  readonly original: string | undefined
}

const articleReport = ({ title, path, original }: WrittenArticle, io: Io): string => {
  const colours = coloursFor(io.stdout, io.env)
  const steps = [
    { command: 'npx trifold dev', purpose: 'shows every format while you write' },
    { command: `npx trifold check ${shellWord(path)}`, purpose: 'finds what is wrong' },
    { command: `npx trifold build ${shellWord(path)}`, purpose: 'exports it' },
  ]
  const headline =
    original === undefined
      ? `A new article: ${printable(title)}`
      : `A translation to begin with: the text of ${printable(original)}`
  return [
    colours.bold(headline),
    ...filesText({ write: [{ path }], keep: [] }, colours),
    '',
    colours.bold('Next'),
    ...nextSteps(steps, colours, widthOf(io.stdout)),
    '',
  ].join('\n')
}
