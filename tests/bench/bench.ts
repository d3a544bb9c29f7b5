import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Case } from './cases/case.ts'
import { cases } from './cases/cases.ts'
import { runCase } from './cases/run-case.ts'
import { createCorpus } from './corpus/create-corpus.ts'
import { installTools } from './entrants/tools.ts'
import { help, type Options, readOptions } from './options.ts'
import { drawPlot } from './report/draw-plot.ts'
import { printTable } from './report/print-table.ts'
import { mergeResults, type Result, resultOf } from './report/results.ts'

const repository = resolve(import.meta.dirname, '../..')
const tell = (message: string): void => void process.stderr.write(`${message}\n`)

/** Measures what the arguments ask for; prints a table, writes results, fails when a target is missed. */
export const bench = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args, join(import.meta.dirname, 'results'))
  if (options.isHelp) {
    process.stdout.write(help)
    return
  }
  const chosen = chooseCases(options)
  const folder = realpathSync(mkdtempSync(join(options.folder ?? tmpdir(), 'trifold-bench-')))
  try {
    const results = await measure(chosen, options, folder)
    process.stdout.write(`\n${printTable(results)}`)
    if (options.out !== undefined) writeResults(options.out, results)
    if (results.some(({ verdicts }) => verdicts.some(({ isMet }) => !isMet))) process.exitCode = 1
  } finally {
    if (options.folder === undefined) rmSync(folder, { recursive: true })
  }
}

const chooseCases = ({ cases: names, runs, articles: most = Number.POSITIVE_INFINITY }: Options): Case[] => {
  const unknown = names.filter((name) => !cases.some((known) => known.name === name))
  if (unknown.length > 0)
    throw new Error(
      `no case is called ${unknown.join(', ')}; there are ${cases.map(({ name }) => name).join(', ')}`,
    )
  return cases
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((one) => ({
      ...one,
      runs: runs ?? one.runs,
      entries: one.entries.map((entry) => ({ ...entry, articles: Math.min(most, entry.articles) })),
    }))
}

const measure = async (chosen: readonly Case[], options: Options, folder: string): Promise<Result[]> => {
  tell('Installing Trifold, as npm packs it, and its peers')
  const tools = installTools(folder, repository)
  for (const [name, version] of Object.entries(tools.versions)) tell(`  ${name} ${version}`)
  const corpus = createCorpus(options, tools, folder)
  tell(`Articles: ${corpus.about}`)
  const results: Result[] = []
  for (const one of chosen) {
    tell(one.title)
    const measured = await runCase(one, { tools, folder, corpus: corpus.posts, tell })
    results.push(resultOf(one, measured, { corpus: corpus.about, versions: tools.versions }))
  }
  return results
}

const writeResults = (folder: string, fresh: readonly Result[]): void => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'results.json')
  const results = mergeResults(file, fresh, cases)
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`)
  writeFileSync(join(folder, 'results.md'), printTable(results))
  writeFileSync(join(folder, 'results.svg'), drawPlot(results))
}
