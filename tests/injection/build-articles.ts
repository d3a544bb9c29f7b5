import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from '../acceptance/command.ts'
import { type Injected, injectedArticle } from './articles.ts'
import { injectionStrings } from './strings/strings.ts'

/** Articles with strings in every place, and what the command made of them. */
export interface Built {
  readonly articles: readonly Injected[]
  /** Where the outputs stand. */
  readonly out: string
  remove(): void
}

/** So many articles, each with every place: `INJECTION_ARTICLES=all` plays every string in every place. */
const wanted = process.env.INJECTION_ARTICLES ?? '40'

/** The numbers of the articles: as far from each other as they can be. */
export const articleNumbers = (): number[] => {
  const count = wanted === 'all' ? injectionStrings.length : Math.max(Number(wanted), 1)
  const distance = Math.max(Math.floor(injectionStrings.length / count), 1)
  return injectionStrings.map((_, index) => index).filter((index) => index % distance === 0)
}

/** A picture of one pixel. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

/** Writes the articles into a folder of their own and builds them there. */
export const buildArticles = async (formats: string): Promise<Built> => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-injection-'))
  const numbers = articleNumbers()
  const articles = numbers.map(injectedArticle)
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'articles/trifold.config.json'), '{}')
  writeFileSync(join(folder, 'articles/a.png'), picture)
  for (const [index, { source }] of articles.entries())
    writeFileSync(join(folder, `articles/a${numbers[index]}.md`), source)
  await run(['build', '--to', formats, 'articles'], folder)
  return {
    articles,
    out: join(folder, 'articles/out'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Runs the command, whose report on so much is long. */
const run = (args: readonly string[], cwd: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = { cwd, maxBuffer: 1024 * 1024 * 1024 }
    execFile(process.execPath, [command, ...args], options, (error, stdout, stderr) =>
      error === null ? resolve() : reject(new Error(`${stdout.slice(0, 9_999)}${stderr}`, { cause: error })),
    )
  })
