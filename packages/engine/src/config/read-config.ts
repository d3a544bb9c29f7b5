import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { closest, createDiagnostic, type Diagnostic, hasErrors, type Position } from '@trifold/core'
import type { z } from 'zod'
import type { Collection } from '../collections/collection.ts'
import { configName } from '../collections/collection-root.ts'
import { codeOf, EngineError } from '../errors.ts'
import { findings } from '../findings.ts'
import { relativeTo } from '../paths.ts'
import { type Config, configSchema, defaultConfig } from './config-schema.ts'
import { describeIssue } from './describe-issue.ts'
import { type JsonLocator, locateJson } from './locate-json.ts'

/** A collection's configuration; `config` is absent when its findings are errors. */
export interface ConfigFile {
  readonly config?: Config | undefined
  readonly file: string
  readonly text: string
  readonly locator: JsonLocator
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads `trifold.config.json` of a collection; without one, the defaults. */
export const readConfig = async (collection: Collection, cwd: string): Promise<ConfigFile> => {
  const path = join(collection.root, configName)
  const file = relativeTo(cwd, path)
  const text = await readIfThere(path)
  if (text === undefined) {
    return { config: defaultConfig(), file, text: '', locator: locateJson('{}'), diagnostics: [] }
  }
  const locator = locateJson(text)
  const json = parseJson(text)
  if ('reason' in json) {
    const { position, message } = locateSyntaxError(text, json.reason, locator)
    const diagnostic = createDiagnostic(file, position, findings['config-syntax'](message))
    return { file, text, locator, diagnostics: [diagnostic] }
  }
  const parsed = configSchema.safeParse(json.value, { reportInput: true })
  const diagnostics = parsed.error?.issues.flatMap((issue) => issueFindings(file, locator, issue)) ?? []
  return { config: hasErrors(diagnostics) ? undefined : parsed.data, file, text, locator, diagnostics }
}

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw new EngineError(`cannot read ${path}`, { cause })
  }
}

const parseJson = (text: string): { value: unknown } | { reason: string } => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

/** `JSON.parse` tells the offset in its message, most of the time; the parser that knows places tells it otherwise. */
const locateSyntaxError = (
  text: string,
  reason: string,
  locator: JsonLocator,
): { position: Position | undefined; message: string } => {
  const offset = /at position (\d+)/.exec(reason)?.[1]
  if (offset === undefined) return locator.error ?? { position: undefined, message: reason }
  const before = text.slice(0, Number(offset)).split('\n')
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const message = reason.replace(/,? (in JSON )?at position .*$/s, '')
  return { position: { start, end: { ...start, column: start.column + 1 } }, message }
}

/** What the schema says, as diagnostics at the places in the file. `base` leads to what the schema was
 * given, `keys` are those it knows. */
export const issueFindings = (
  file: string,
  locator: JsonLocator,
  issue: z.core.$ZodIssue,
  base: readonly string[] = [],
  keys: readonly string[] = Object.keys(configSchema.shape),
): Diagnostic[] => {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      createDiagnostic(
        file,
        locator.key(path, key),
        findings['config-key-known'](
          [...path, key].join('.'),
          issue.path.length === 0 ? closest(key, keys) : undefined,
        ),
      ),
    )
  }
  const finding = findings['config-value-valid'](path.join('.'), describeIssue(issue))
  return [createDiagnostic(file, locator.value(path), finding)]
}
