import { join } from 'node:path'
import {
  createDiagnostic,
  type Diagnostic,
  type Finding,
  hasErrors,
  type IssuePlace,
  type JsonLocator,
  type LocatedIssue,
  locateIssue,
  parseJson,
} from '@trifold/core'
import type { z } from 'zod'
import type { Collection } from '../collections/collection.ts'
import { configName } from '../collections/collection-root.ts'
import { findings } from '../findings.ts'
import { relativeTo } from '../paths.ts'
import { checkAliases } from './check-aliases.ts'
import { checkLanguage } from './check-language.ts'
import { checkRules } from './check-rules.ts'
import { type Config, configSchema, defaultConfig } from './config-schema.ts'
import { readConfigAt } from './read-config-at.ts'

/** A collection's configuration; `config` is absent when its findings are errors. */
export interface ConfigFile {
  readonly config?: Config | undefined
  readonly file: string
  readonly text: string
  readonly locator: JsonLocator
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads `trifold.config.json` of a collection; without one, the defaults. */
export const readConfig = async (collection: Pick<Collection, 'root'>, cwd: string): Promise<ConfigFile> => {
  const path = join(collection.root, configName)
  const file = relativeTo(cwd, path)
  const text = readConfigAt(path)
  if (text === undefined) {
    return { config: defaultConfig(), file, text: '', locator: parseJson('{}').locator, diagnostics: [] }
  }
  return readConfigText(file, text)
}

/** What the text of a configuration says; `file` is where it stands, for findings. */
export const readConfigText = (file: string, written: string): ConfigFile => {
  const text = written.replace(/^\uFEFF/, '')
  const json = parseJson(text)
  const { locator } = json
  if ('problem' in json) {
    const { position, message, help } = json.problem
    const diagnostic = createDiagnostic(file, position, findings['config-syntax'](message, help))
    return { file, text, locator, diagnostics: [diagnostic] }
  }
  const parsed = configSchema.safeParse(json.value, { reportInput: true })
  const place = { schema: configSchema, locator }
  const diagnostics = parsed.success
    ? [
        ...checkAliases(parsed.data.aliases, file, locator),
        ...checkLanguage(parsed.data.lang, file, locator),
        ...checkRules(parsed.data.rules, file, locator),
      ]
    : parsed.error.issues.flatMap((issue) => issueFindings(file, issue, place))
  return { config: hasErrors(diagnostics) ? undefined : parsed.data, file, text, locator, diagnostics }
}

/** What the schema says, as diagnostics at the places in the configuration file. */
export const issueFindings = (file: string, issue: z.core.$ZodIssue, place: IssuePlace): Diagnostic[] =>
  locateIssue(issue, place).map((found) =>
    createDiagnostic(
      file,
      found.position,
      found.kind === 'key'
        ? { ...findings['config-key-known'](found.path, found), fix: renaming(issue, found) }
        : findings['config-value-valid'](found.path, found.reason),
    ),
  )

/** The key that was meant in place of the unknown one, if it is not there already. */
const renaming = (
  { input }: z.core.$ZodIssue,
  { position, suggestion }: Extract<LocatedIssue, { kind: 'key' }>,
): Finding['fix'] => {
  if (position === undefined || suggestion === undefined) return undefined
  const isThere = typeof input === 'object' && input !== null && Object.hasOwn(input, suggestion)
  return isThere ? undefined : { position, text: JSON.stringify(suggestion) }
}
