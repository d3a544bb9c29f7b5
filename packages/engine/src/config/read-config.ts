import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  createDiagnostic,
  type Diagnostic,
  hasErrors,
  type IssuePlace,
  type JsonLocator,
  locateIssue,
  parseJson,
} from '@trifold/core'
import type { z } from 'zod'
import type { Collection } from '../collections/collection.ts'
import { configName } from '../collections/collection-root.ts'
import { codeOf, EngineError } from '../errors.ts'
import { findings } from '../findings.ts'
import { relativeTo } from '../paths.ts'
import { type Config, configSchema, defaultConfig } from './config-schema.ts'

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
    return { config: defaultConfig(), file, text: '', locator: parseJson('{}').locator, diagnostics: [] }
  }
  const json = parseJson(text)
  const { locator } = json
  if ('problem' in json) {
    const { position, message } = json.problem
    const diagnostic = createDiagnostic(file, position, findings['config-syntax'](message))
    return { file, text, locator, diagnostics: [diagnostic] }
  }
  const parsed = configSchema.safeParse(json.value, { reportInput: true })
  const place = { schema: configSchema, locator }
  const diagnostics = parsed.error?.issues.flatMap((issue) => issueFindings(file, issue, place)) ?? []
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

/** What the schema says, as diagnostics at the places in the configuration file. */
export const issueFindings = (file: string, issue: z.core.$ZodIssue, place: IssuePlace): Diagnostic[] =>
  locateIssue(issue, place).map((found) =>
    createDiagnostic(
      file,
      found.position,
      found.kind === 'key'
        ? findings['config-key-known'](found.path, found)
        : findings['config-value-valid'](found.path, found.reason),
    ),
  )
