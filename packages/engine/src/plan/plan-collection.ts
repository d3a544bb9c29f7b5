import { join, resolve } from 'node:path'
import type { ParserName } from '@trifold/compile'
import {
  type Browser,
  type BrowserProblem,
  type Diagnostic,
  hasErrors,
  type LocalFile,
  type Remember,
  type Renderer,
  remember,
  type SettingPlace,
  type SiteSettings,
} from '@trifold/core'
import type { Collection } from '../collections/collection.ts'
import { applyRules } from '../config/apply-rules.ts'
import { configPlace } from '../config/config-place.ts'
import type { Config } from '../config/config-schema.ts'
import { readConfig } from '../config/read-config.ts'
import { UsageError } from '../errors.ts'
import { createLocalFiles, type LocalFiles } from '../local-files/local-files.ts'
import { relativeTo } from '../paths.ts'
import type { ContentRequest } from '../request.ts'
import { articleRenderer } from './article-renderer.ts'
import { checkContent } from './check-content.ts'
import { checkNames } from './check-names.ts'
import { findTemplate } from './find-template.ts'
import { type Format, planFormats } from './formats.ts'
import { partFormats } from './part-formats.ts'
import type { Templates } from './read-templates.ts'

/** Everything that is the same for all articles of a collection in one run. */
export interface Plan {
  readonly collection: Collection
  /** The working folder, which shown paths are relative to. */
  readonly cwd: string
  readonly config: Config
  readonly site: SiteSettings
  /** The formats to make; the Article itself comes last, unless parts of articles are made. */
  readonly formats: readonly Format[]
  /** Every format that exists, made or not: what `only` and `except` may name. */
  readonly audiences: readonly { name: string; group: string }[]
  readonly templates: Templates
  /** The folder of the templates, as shown to the author. */
  readonly templateFolder: string
  readonly strict: boolean
  readonly drafts: boolean
  /** Which parser reads Markdown. */
  readonly parser: ParserName
  /** Absolute. */
  readonly assetRoots: readonly string[]
  readonly localFiles: LocalFiles
  /** The machine's browser, if one of the formats requires it. */
  readonly browser: Browser | BrowserProblem | undefined
  /** The presentation whose design slides take on, if one is given and one of the formats takes it. */
  readonly template: LocalFile | undefined
  /** The configuration file and its text, for code frames. */
  readonly source: readonly [string, string]
  /** Where the configuration has a key (`publisher.url`), if it has. */
  settingPlace(path: string): SettingPlace | undefined
  /** What renderers keep for all articles. */
  readonly shared: Remember
}

export interface Planned {
  /** Absent if the configuration has errors. */
  readonly plan?: Plan | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** The configuration file and its text, for code frames. */
  readonly source: readonly [string, string]
}

/**
 * Reads a collection's configuration and settles what is made of it, and how.
 *
 * @throws UsageError for a template that is not there, or that nothing takes on.
 */
export const planCollection = async (
  collection: Collection,
  request: ContentRequest,
  templates: Templates,
): Promise<Planned> => {
  const file = await readConfig(collection, request.cwd)
  const source = [file.file, file.text] as const
  const { config } = file
  if (config === undefined) return { diagnostics: file.diagnostics, source }
  const { formats, diagnostics } = planFormats(request.renderers, request, file)
  const found = [
    ...file.diagnostics,
    ...diagnostics,
    ...(await checkContent(collection, file)),
    ...(await checkNames(collection, request.cwd)),
  ]
  const findings = applyRules(found, config.rules, hasErrors(found))
  if (hasErrors(findings)) return { diagnostics: findings, source }
  const roots = assetRoots(collection, config)
  const takes = formats.some(({ renderer }) => renderer.takes === 'template')
  if (request.template !== undefined && !takes) throw new UsageError(templateUnused(request.renderers))
  const template = takes ? findTemplate(collection, request, file, roots) : undefined
  if (template !== undefined && 'code' in template) return { diagnostics: [...findings, template], source }
  const article: Format = { name: articleRenderer.name, renderer: articleRenderer, options: {} }
  const sections = request.sections ?? []
  const plan: Plan = {
    collection,
    cwd: request.cwd,
    config,
    site: siteOf(config),
    formats: sections.length === 0 ? [...formats, article] : partFormats(formats, sections),
    audiences: request.renderers.map(({ name, group }) => ({ name, group })),
    templates,
    templateFolder: relativeTo(request.cwd, resolve(request.cwd, request.templates ?? '.')),
    strict: request.strict ?? config.strict,
    drafts: request.drafts ?? false,
    parser: request.parser ?? 'auto',
    assetRoots: roots,
    localFiles: createLocalFiles({ ...collection, assetRoots: roots, cwd: request.cwd }),
    browser: formats.some(({ renderer }) => renderer.requires === 'browser')
      ? await request.browser?.()
      : undefined,
    template,
    source,
    settingPlace: configPlace(file),
    shared: remember(),
  }
  return { plan, diagnostics: findings, source }
}

/** A template that no slides take on would be passed over in silence. */
const templateUnused = (renderers: readonly Renderer[]): string => {
  const names = renderers.flatMap(({ name, takes }) => (takes === 'template' ? [name] : []))
  return `--template gives slides of ${names.join(', ')} their design, and none are made; name the format with --to.`
}

const siteOf = ({
  name,
  lang,
  baseUrl,
  translationUrl,
  site,
  publisher,
  timeZone,
}: Config): SiteSettings => ({
  name,
  lang,
  baseUrl,
  translationUrl,
  site,
  publisher,
  timeZone,
})

/** An unconfigured collection may be one folder of a larger site, whose root is the boundary. */
const assetRoots = ({ root, boundary, configured }: Collection, config: Config): string[] => {
  const bases = configured || root === boundary ? [root] : [root, boundary]
  return bases.flatMap((base) => config.assetRoots.map((folder) => join(base, folder)))
}
