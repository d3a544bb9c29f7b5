import { parseArgs } from 'node:util'

/** What a run of the bench is asked for. */
export interface Options {
  /** Names of cases; none for all. */
  readonly cases: readonly string[]
  /** Rounds that are timed, instead of each case’s own number. */
  readonly runs: number | undefined
  /** The greatest number of articles, for a quick look. */
  readonly articles: number | undefined
  readonly seed: number
  /** A folder of Markdown posts to take instead of generated ones. */
  readonly corpus: string | undefined
  /** Where results are written; nowhere if undefined. */
  readonly out: string | undefined
  /** Where tools and projects are kept while the bench runs. */
  readonly folder: string | undefined
  readonly isHelp: boolean
}

export const help = `npm run bench -- [options]

  --case NAME      measure this case alone (repeatable)
  --runs N         rounds that are timed
  --articles N     no corpus is larger: for a quick look
  --seed N         generate other articles (default 1)
  --corpus FOLDER  take the Markdown posts of a folder instead, over and over
  --out FOLDER     where results are written (default tests/bench/results, unless articles were chosen)
  --folder FOLDER  work in this folder and keep it (default: a temporary one)
`

const usualSeed = 1

export const readOptions = (args: readonly string[], results: string): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      case: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string' },
      articles: { type: 'string' },
      seed: { type: 'string' },
      corpus: { type: 'string' },
      out: { type: 'string' },
      folder: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const chosen = [values.articles, values.seed, values.corpus].some((value) => value !== undefined)
  return {
    cases: values.case,
    runs: readNumber('runs', values.runs),
    articles: readNumber('articles', values.articles),
    seed: readNumber('seed', values.seed) ?? usualSeed,
    corpus: values.corpus,
    // Results that are committed are all of the same articles.
    out: values.out ?? (chosen ? undefined : results),
    folder: values.folder,
    isHelp: values.help,
  }
}

const readNumber = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} takes a whole number from 1 up, not “${text}”`)
  return value
}
